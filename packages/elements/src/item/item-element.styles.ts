import { css } from 'lit';

/** The frame of an item, the rows it asks with, and how they are marked. */
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

  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    min-block-size: var(--_target);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_control-line);
    border-radius: 10px;
    background: light-dark(#fff, #262421);
  }

  :disabled {
    opacity: 1;
    color: inherit;
  }

  /* Browsers fade what is disabled; what was picked must stay as plain as before. */
  @media (forced-colors: none) {
    input:disabled:is([type='radio'], [type='checkbox']) {
      border: 2px solid var(--_control-line);
      border-radius: 50%;
      appearance: none;
    }

    input[type='checkbox']:disabled {
      border-radius: 4px;
    }

    input:disabled:checked {
      border-color: currentcolor;
      background: currentcolor content-box;
      padding: 0.2em;
    }
  }

  [data-mark='correct'] {
    border-color: var(--_right);
    background: color-mix(in srgb, var(--_right) 7%, var(--_surface));
  }

  [data-mark='incorrect'] {
    border-color: var(--_wrong);
    background: color-mix(in srgb, var(--_wrong) 7%, var(--_surface));
  }

  [data-mark='partly'] {
    border-color: var(--_partly);
    background: color-mix(in srgb, var(--_partly) 9%, var(--_surface));
  }

  [data-mark='missed'] {
    border-style: dashed;
    border-color: var(--_wrong);
  }

  .mark {
    white-space: nowrap;
  }

  .mark .icon {
    margin-inline-start: -0.2em;
  }

  .feedback {
    padding: 0 1rem 0.85rem calc(1rem + 1.25em + 0.75rem);
  }

  .outcome {
    display: grid;
    gap: 0.4rem;
    margin-block-start: 1.25rem;
    border-width: 0 0 0 4px;
    border-radius: 4px var(--_radius) var(--_radius) 4px;
    animation: settle var(--_quick);
  }

  .verdict {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: baseline;
    font-size: 1.0625em;
  }

  .verdict .mark {
    white-space: normal;
  }

  @keyframes settle {
    from {
      transform: translateY(6px);
    }
  }

  @media (forced-colors: active) {
    .row:has(:checked) {
      border: 3px solid Highlight;
    }

    [data-mark] {
      border-width: 3px;
    }
  }
`;
