import { css } from 'lit';

export const styles = css`
  fieldset.row {
    display: block;
    padding: 0.75rem 1rem;
    border-width: 1px;
    border-style: solid;
  }

  .row legend {
    float: inline-start;
    margin: 0 0 0.25rem;
  }

  .scale {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    clear: both;
  }

  .row .scale label {
    flex: 0 0 auto;
    align-items: center;
    justify-content: center;
    min-inline-size: 3.1rem;
    padding: 0.4rem;
    border: 1px solid var(--_line);
    border-radius: 999px;
    gap: 0.35rem;
  }

  .scale label:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
    font-weight: 600;
  }

  .scale label:not(:has(:disabled)) {
    cursor: pointer;
  }

  input[type='radio'] {
    margin: 0;
  }

  .came {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    padding-block-start: 0.6rem;
  }

  .feedback {
    padding: 0.3rem 0 0;
  }
`;
