import { css } from 'lit';

/** What rich text has besides paragraphs, in an element with the class `rich`. */
export const richBlockStyles = css`
  .rich li > * + *,
  .rich blockquote > * + * {
    margin-block: 0.6em 0;
  }

  .rich ul,
  .rich ol {
    margin: 0.6em 0 0;
    padding-inline-start: 1.4em;
  }

  .rich blockquote {
    margin-inline: 0;
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--_line);
  }

  .rich a {
    color: var(--_accent);
  }

  .rich img,
  .rich video {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }

  .rich .media-alt {
    display: block;
    padding: 0.75em 1em;
    border: 1px dashed var(--_control-line);
    border-radius: var(--_radius);
    font-style: italic;
  }

  .rich .table,
  .rich pre {
    overflow-x: auto;
  }

  .rich table {
    border-collapse: collapse;
  }

  .rich th,
  .rich td {
    padding: 0.4em 0.8em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  .rich code {
    font-size: 0.9375em;
  }
`;
