import { css } from 'lit';

export const styles = css`
  .unfinished ul {
    display: grid;
    gap: 0.25rem;
    margin: 0.5rem 0;
    padding: 0;
    list-style: none;
  }

  .unfinished button.quiet {
    justify-content: flex-start;
    margin-inline-start: -0.5rem;
    padding-inline: 0.5rem;
    border-radius: 10px;
    text-align: start;
  }
`;
