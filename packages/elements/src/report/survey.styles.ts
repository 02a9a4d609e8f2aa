import { css } from 'lit';

/** The customer's survey and the mystery shopper's scorecard. */
export const surveyStyles = css`
  .survey {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
  }

  .rating {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
  }

  .stars {
    inline-size: 8.5rem;
    block-size: auto;
  }

  .stars path {
    stroke: var(--_partly);
    stroke-linejoin: round;
    stroke-width: 1.5;
  }

  .stars .full {
    fill: var(--_partly);
  }

  .stars .empty {
    fill: none;
  }

  .survey .bubble {
    margin-inline-start: 8px;
    font-size: 1.0625em;
  }

  .rule summary {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: var(--_target);
    border-radius: 0.5em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  .rule summary::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
    transition: transform var(--_quick);
  }

  .rule[open] summary::before {
    transform: rotate(45deg) translate(-0.1em, -0.1em);
  }

  .rule p {
    max-inline-size: 42em;
  }

  .rule ul {
    margin: 0.25rem 0 0.5rem;
    padding-inline-start: 1.25em;
  }

  .scorecard {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .scorecard th,
  .scorecard td {
    padding: 0.45rem 0.75rem;
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }

  .scorecard th:first-child {
    padding-inline-start: 0;
  }

  .scorecard tr > :last-child:not(:first-child) {
    padding-inline-end: 0;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .scorecard thead th {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }

  .scorecard .stretch {
    padding-block-start: 1rem;
    font-weight: 700;
  }

  .scorecard td.correct,
  .scorecard td.incorrect,
  .scorecard tfoot * {
    font-weight: 700;
  }

  .scorecard tfoot * {
    border-block-end: none;
    white-space: nowrap;
  }

  @media (width <= 26rem) {
    .scorecard th,
    .scorecard td {
      padding-inline: 0.4rem;
    }
  }

  @media (forced-colors: active) {
    .stars path {
      stroke: CanvasText;
    }

    .stars .full {
      fill: CanvasText;
    }
  }

  @media print {
    .rule::details-content {
      block-size: auto;
      content-visibility: visible;
    }

    .rule summary {
      color: inherit;
    }

    .rule,
    .scorecard tbody {
      break-inside: avoid;
    }
  }
`;
