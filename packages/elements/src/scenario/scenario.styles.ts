import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: 46rem;
  }

  .scenario {
    display: grid;
    gap: 1.25rem;
  }

  .scenario > * {
    min-inline-size: 0;
  }

  h2 {
    font-size: 1.5em;
  }

  .notice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
    padding: 0.5rem 1rem;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }

  .notice p {
    flex: 1 1 12em;
  }

  .conversation {
    --_bar: 4rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 6px);
    background: var(--_surface);
  }

  .introduction {
    padding: 1.25rem 1rem 1.5rem;
    font-size: 1.0625em;
    text-wrap: pretty;
  }

  /* The conversation. */

  .lines {
    display: grid;
    gap: 0.5rem;
    margin: 0;
    padding: 0.5rem 1rem 1.25rem;
    list-style: none;
  }

  .lines > li {
    min-inline-size: 0;
    scroll-margin-block-start: calc(var(--kundskap-sticky-top, 0px) + var(--_bar) + 1.25rem);
  }

  .title {
    margin-block: 1rem 0.25rem;
    text-align: center;
  }

  .title > * {
    display: inline-block;
    padding: 0.2em 0.9em;
    border-radius: 999px;
    background: color-mix(in srgb, currentcolor 7%, transparent);
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .direction {
    justify-self: center;
    max-inline-size: 32em;
    padding: 0.25rem 0.5rem;
    color: var(--_muted);
    font-style: italic;
    text-align: center;
    text-wrap: pretty;
  }

  .material {
    justify-self: center;
    max-inline-size: 100%;
    padding: 0.9rem 1.1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .shift {
    display: flex;
    gap: 0.5em;
    align-items: center;
    justify-self: center;
    font-weight: 600;
  }

  .shift .face {
    inline-size: 1.375rem;
    block-size: 1.375rem;
  }

  .speech {
    display: grid;
    grid-template-columns: 2rem minmax(0, 1fr);
    gap: 0.15rem 0.9rem;
    align-items: end;
    padding-inline-end: 10%;
  }

  .speech > * {
    grid-column: 2;
  }

  .speech .avatar {
    grid-column: 1;
    grid-row: 2;
  }

  .speech .bubble {
    grid-row: 2;
  }

  .speaker {
    padding-inline-start: 0.95em;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }

  .own {
    margin-block-start: 0.35rem;
    padding-inline: 15% 8px;
  }

  /* New lines arrive one after the other, like messages. */

  .lines > li {
    animation: arrive 160ms ease-out calc(var(--n, 0) * 80ms) backwards;
  }

  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(0.5rem);
    }
  }

  /* What the learner can say. */

  .replies {
    display: grid;
    gap: 0.6rem;
    justify-items: end;
    padding: 1rem;
    border-block-start: 1px solid var(--_line);
  }

  .replies > .muted {
    justify-self: start;
  }

  .reply {
    justify-content: flex-start;
    inline-size: 100%;
    padding: 0.7em 1em;
    border-color: var(--_line);
    border-radius: 1.2em 1.2em 4px 1.2em;
    font-weight: 400;
    text-align: start;
  }

  .reply:hover {
    background: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
  }

  kbd {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 1px solid var(--_control-line);
    border-radius: 0.45em;
    color: var(--_muted);
    font: inherit;
    font-size: 0.8125em;
    font-weight: 600;
  }

  kbd:empty {
    visibility: hidden;
  }

  .hint {
    justify-self: stretch;
    padding: 0 1rem;
    border: 1px dashed var(--_control-line);
    border-radius: var(--_radius);
  }

  .hint summary {
    display: flex;
    align-items: center;
    min-block-size: var(--_target);
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  .hint .rich {
    padding-block-end: 0.75rem;
  }

  /* The ending. */

  .verdict {
    font-size: 1.125em;
  }

  @media (width <= 30rem) {
    .lines,
    .replies {
      padding-inline: 0.75rem;
    }

    .speech {
      grid-template-columns: 1.75rem minmax(0, 1fr);
      column-gap: 0.75rem;
      padding-inline-end: 0;
    }

    .speech .face,
    .speech .initial {
      inline-size: 1.75rem;
      block-size: 1.75rem;
    }

    .own {
      padding-inline-start: 2.5rem;
    }
  }

  /* A finger has no digits to press. */
  @media (hover: none) {
    kbd {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .title > * {
      border: 1px solid CanvasText;
    }

    .notice {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    :host {
      color: CanvasText;
      color-scheme: light;
    }

    .replies,
    .notice,
    .start-over {
      display: none;
    }

    .mine {
      border-color: currentcolor;
      background: transparent;
      color: inherit;
    }
  }
`;
