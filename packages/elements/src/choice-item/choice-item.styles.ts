import { css } from 'lit';

export const styles = css`
  .row:not(:has(:disabled)) label {
    cursor: pointer;
  }

  .row:not(:has(:disabled)):hover {
    border-color: var(--_accent);
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.08);
  }

  .row:has(:checked:not(:disabled)) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .row .mark {
    margin-inline-start: 0.4em;
  }
`;
