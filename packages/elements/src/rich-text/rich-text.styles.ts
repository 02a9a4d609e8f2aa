import { css } from 'lit';

/** Paragraphs of rich text, in an element with the class `rich`. */
export const richText = css`
  .rich > * + * {
    margin-block: 0.6em 0;
  }

  .rich .speech {
    padding: 0.6em 0.9em;
    border-radius: var(--_radius);
    border-end-start-radius: 4px;
    background: color-mix(in srgb, currentcolor 7%, transparent);
    inline-size: fit-content;
    max-inline-size: 34em;
  }
`;
