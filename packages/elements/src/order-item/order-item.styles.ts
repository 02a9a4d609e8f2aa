import { css } from 'lit';

export const styles = css`
  .place {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    padding: 0.5rem 0.75rem;
  }

  .words {
    flex: 1;
    min-inline-size: 0;
  }

  .moves {
    display: flex;
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

  @media (width <= 26rem) {
    .place {
      flex-wrap: wrap;
    }

    .words {
      flex-basis: 60%;
    }

    .moves {
      margin-inline-start: auto;
    }
  }
`;
