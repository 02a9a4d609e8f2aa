import { css } from 'lit';

/** What to remember, and the links that lead on from there. */
export const takeawayStyles = css`
  .takeaway {
    display: grid;
    gap: 0.35rem;
    padding: 1.1rem 1.25rem;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  .takeaway > :first-child {
    color: var(--_accent);
    font-size: 1em;
    font-weight: 700;
  }

  .takeaway .rich {
    font-size: 1.0625em;
    text-wrap: pretty;
  }

  .onward {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .onward a {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.5em 1.25em;
    border: 1px solid var(--_accent);
    border-radius: 999px;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: none;
  }

  .onward a::after {
    content: '→' / '';
  }

  .onward a:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  @media (forced-colors: active) {
    .takeaway {
      border: 1px solid CanvasText;
    }
  }
`;
