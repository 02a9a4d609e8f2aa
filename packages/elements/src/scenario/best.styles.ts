import { css } from 'lit';

/** The best conversation, below the report. */
export const bestStyles = css`
  .best {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    justify-items: start;
  }

  .best .conversation {
    justify-self: stretch;
  }

  .best-title {
    padding: 1rem 1rem 0;
    font-size: 1.2em;
  }

  .best button::after {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(45deg);
    transition: transform var(--_quick);
  }

  .best button[aria-expanded='true']::after {
    transform: translateY(0.1em) rotate(-135deg);
  }

  @media print {
    .best button {
      display: none;
    }
  }
`;
