import { css } from 'lit';

/**
 * What every element shares: its custom properties, focus ring, buttons and hidden text. Inside,
 * `--_name` stands for `--kundskap-name` or its default.
 */
export const tokens = css`
  :host {
    --_accent: var(--kundskap-accent, light-dark(#0f6b63, #5fd0c3));
    --_on-accent: var(--kundskap-on-accent, light-dark(#fff, #0c1f1d));
    --_surface: var(--kundskap-surface, light-dark(#fffdf9, #1c1b19));
    --_line: var(--kundskap-line, light-dark(#e4ddd2, #3a3732));
    --_muted: var(--kundskap-muted, color-mix(in srgb, currentcolor 74%, transparent));
    --_control-line: var(--kundskap-control-line, light-dark(#857d70, #8f887d));
    --_partly: var(--kundskap-partly, light-dark(#855a00, #eec06a));
    --_radius: var(--kundskap-radius, 14px);
    --_gap: var(--kundskap-gap, 0.75rem);
    --_target: 44px;
    --_quick: var(--kundskap-motion, 140ms) ease-out;
    display: block;
    line-height: 1.5;
    overflow-wrap: break-word;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  [tabindex='-1']:focus:not(:focus-visible) {
    outline: none;
  }

  h2,
  h3,
  h4,
  p {
    margin: 0;
  }

  h2,
  h3,
  h4 {
    line-height: 1.25;
    text-wrap: balance;
  }

  input,
  select,
  textarea,
  button {
    font: inherit;
    color: inherit;
  }

  input {
    accent-color: var(--_accent);
  }

  button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0.5em 1.25em;
    border: 1px solid var(--_control-line);
    border-radius: 999px;
    background: var(--_surface);
    font-weight: 600;
    cursor: pointer;
    transition:
      background-color var(--_quick),
      border-color var(--_quick),
      box-shadow var(--_quick),
      transform var(--_quick);
  }

  button:hover {
    border-color: var(--_accent);
    box-shadow: 0 2px 8px rgb(0 0 0 / 0.12);
    transform: translateY(-1px);
  }

  button:active {
    box-shadow: none;
    transform: none;
  }

  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--_accent);
  }

  button.quiet:hover {
    border-color: var(--_line);
    background: var(--_surface);
  }

  .card {
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .muted {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      transition: none !important;
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --_line: currentcolor;
      --_control-line: currentcolor;
      --_muted: currentcolor;
    }
  }

  @media (forced-colors: active) {
    button.primary {
      border-width: 3px;
    }
  }
`;
