import { css } from 'lit';
import { bubbleStyles } from '../scenario/bubble.styles.js';

/** A debrief as a timeline. */
export const debriefStyles = [
  bubbleStyles,
  css`
    .debrief {
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .moment {
      position: relative;
      display: grid;
      gap: 0.6rem;
      justify-items: start;
      padding-inline-start: 2.75rem;
      padding-block-end: 2.25rem;
    }

    .moment > * {
      min-inline-size: 0;
      max-inline-size: 42em;
    }

    .moment::before {
      content: '';
      position: absolute;
      inset-block: 0.25rem 0;
      inset-inline-start: calc(0.9375rem - 1px);
      border-inline-start: 2px solid var(--_line);
    }

    .moment:last-child::before {
      display: none;
    }

    .marker {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      display: grid;
      place-items: center;
      inline-size: 1.875rem;
      block-size: 1.875rem;
      border: 2px solid;
      border-radius: 50%;
      background: var(--_surface);
    }

    .marker .icon {
      inline-size: 1.125rem;
      block-size: 1.125rem;
    }

    .moment > .muted:first-of-type {
      margin-block-end: -0.6rem;
    }

    .label {
      color: var(--_muted);
      font-size: 0.875em;
      font-weight: 600;
    }

    .label + .bubble {
      margin-block-start: -0.35rem;
    }

    .moment .mine {
      margin-inline-start: 0;
      border-end-start-radius: 0.3em;
    }

    .scene summary {
      display: inline-flex;
      gap: 0.5em;
      align-items: center;
      min-block-size: var(--_target);
      border-radius: 0.5em;
      color: var(--_accent);
      font-weight: 600;
      cursor: pointer;
    }

    .scene summary::before {
      content: '';
      inline-size: 0.5em;
      block-size: 0.5em;
      border: solid;
      border-width: 0 2px 2px 0;
      transform: rotate(-45deg);
      transition: transform var(--_quick);
    }

    .scene[open] summary::before {
      transform: rotate(45deg) translate(-0.1em, -0.1em);
    }

    .moment .scene blockquote {
      margin: 0;
      padding: 0.25em 0 0.25em 1em;
      border-inline-start: 3px solid var(--_line);
    }

    .gains {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .gains li {
      padding: 0.1em 0.75em;
      border: 1px solid;
      border-radius: 999px;
      font-size: 0.9375em;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }

    .gain {
      color: var(--_right);
    }

    .loss {
      color: var(--_wrong);
    }

    .better {
      display: grid;
      gap: 0.35rem;
      inline-size: 100%;
      padding: 0.85rem 1rem;
      border-inline-start: 4px solid var(--_right);
      border-radius: 0 var(--_radius) var(--_radius) 0;
      background: color-mix(in srgb, var(--_right) 8%, transparent);
    }

    @media print {
      :host {
        color: CanvasText;
        color-scheme: light;
      }

      .moment {
        break-inside: avoid;
      }

      .scene::details-content {
        block-size: auto;
        content-visibility: visible;
      }

      .moment > button {
        display: none;
      }

      .mine {
        border-color: currentcolor;
        background: transparent;
        color: inherit;
      }
    }
  `,
];
