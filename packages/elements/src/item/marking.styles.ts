import { css } from 'lit';

/** An item that is locked, and how its rows are marked. They come after the styles of its kind. */
export const styles = css`
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

  /* The kinds may place it otherwise. */
  :where(.feedback) {
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
    [data-mark] {
      border-width: 3px;
    }
  }
`;
