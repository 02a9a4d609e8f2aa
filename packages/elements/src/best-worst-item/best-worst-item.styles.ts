import { css } from 'lit';

export const styles = css`
  .ask {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    padding: 0.5rem 0.75rem 0.5rem 1rem;
  }

  .words {
    flex: 1 1 16em;
  }

  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .ends label {
    align-items: center;
    padding: 0.4rem 0.9rem 0.4rem 0.7rem;
    border: 1px solid var(--_line);
    border-radius: 999px;
    gap: 0.5rem;
  }

  .ends label:has(:checked:not(:disabled)) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
  }

  .ends label:not(:has(:disabled)) {
    cursor: pointer;
  }

  input[type='radio'] {
    margin: 0;
  }

  .feedback {
    padding-inline-start: 1rem;
  }
`;
