import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 42rem;
    line-height: 1.6;
  }

  .lesson {
    display: grid;
    gap: 2.25rem;
  }

  .lesson > * {
    min-inline-size: 0;
  }

  .header,
  .section {
    display: grid;
    gap: 0.75rem;
  }

  .header {
    gap: 1rem;
  }

  h2 {
    font-size: 1.75em;
  }

  .header .rich {
    color: var(--_muted);
    font-size: 1.125em;
  }

  .section > h3 {
    font-size: 1.25em;
  }
`;
