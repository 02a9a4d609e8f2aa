import { css } from 'lit';

export const styles = css`
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5rem 1rem;
    align-items: center;
    padding: 0.6rem 0.75rem 0.6rem 1rem;
  }

  .row .pair label {
    min-block-size: 0;
    padding: 0;
  }

  select {
    inline-size: 100%;
    min-inline-size: 0;
    text-overflow: ellipsis;
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

  @media (width <= 40rem) {
    .pair {
      grid-template-columns: 1fr;
    }
  }
`;
