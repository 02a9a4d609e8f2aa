import { css } from 'lit';

export const styles = css`
  .place {
    display: flex;
    gap: 0.75rem;
    flex-wrap: wrap;
    align-items: center;
    padding: 0.5rem 0.75rem;
  }

  .words {
    flex: 1 1 8em;
  }

  .moves {
    display: flex;
    margin-inline-start: auto;
  }

  .moves button {
    padding: 0;
  }

  .moves [aria-disabled] {
    opacity: 0.3;
    cursor: default;
    box-shadow: none;
    transform: none;
  }

  .came {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    padding: 0 1rem 0.75rem;
  }

  .feedback {
    padding-inline-start: 1rem;
  }
`;
