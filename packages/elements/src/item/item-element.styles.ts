import { css } from 'lit';

/** The frame of an item, and the rows it asks with. */
export const styles = css`
  fieldset {
    display: grid;
    gap: var(--_gap);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    inline-size: 100%;
    margin-block-end: 0.5rem;
    padding: 0;
  }

  h3 {
    font-size: 1.3em;
  }

  h4 {
    font-size: 1em;
  }

  #prompt {
    max-inline-size: 40em;
  }

  #instruction {
    margin-block-start: 0.25rem;
    font-weight: 600;
  }

  .rows {
    display: grid;
    gap: var(--_gap);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .row {
    padding: 0;
    transition:
      background-color var(--_quick),
      border-color var(--_quick),
      box-shadow var(--_quick);
  }

  .row:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  .row label {
    display: flex;
    gap: 0.75rem;
    align-items: flex-start;
    min-block-size: var(--_target);
    padding: 0.75rem 1rem;
  }

  input[type='radio'],
  input[type='checkbox'] {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
  }

  @media (forced-colors: active) {
    .row:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
