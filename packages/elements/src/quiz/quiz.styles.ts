import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 46rem;
  }

  .quiz {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
  }

  .header {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.4rem 1rem;
    align-items: baseline;
  }

  h2 {
    font-size: 1.125em;
  }

  progress {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 0.5rem;
    border: 0;
    border-radius: 999px;
    overflow: hidden;
    background: var(--_line);
    color: var(--_accent);
    appearance: none;
  }

  progress::-webkit-progress-bar {
    background: var(--_line);
  }

  progress::-webkit-progress-value {
    border-radius: 999px;
    background: var(--_accent);
    transition: inline-size var(--_quick);
  }

  progress::-moz-progress-bar {
    border-radius: 999px;
    background: var(--_accent);
  }

  .complaint {
    color: var(--_partly);
    font-weight: 600;
  }

  .footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
  }

  .space {
    flex: 1;
  }

  .footer .primary {
    min-inline-size: 8rem;
  }

  @media (width <= 30rem) {
    .footer .primary {
      flex: 1 0 100%;
    }

    .footer .quiet {
      padding-inline: 0.75em;
    }
  }
`;
