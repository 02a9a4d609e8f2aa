import { css } from 'lit';

export const styles = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.5rem 1rem;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  .hints {
    display: grid;
    gap: var(--_gap);
  }

  .hint {
    padding: 0.75rem 1rem;
    border: 1px dashed var(--_control-line);
    border-radius: var(--_radius);
  }
`;
