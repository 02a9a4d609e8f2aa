import { css } from 'lit';

/** What is written into or chosen from. */
export const styles = css`
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    min-block-size: var(--_target);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control-line);
    border-radius: 10px;
    background: light-dark(#fff, #262421);
  }
`;
