import { css } from 'lit';

export const styles = css`
  .report {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2rem;
  }

  section {
    display: grid;
    gap: 0.9rem;
    min-inline-size: 0;
  }

  h2 {
    font-size: 1.5em;
  }

  .title {
    display: block;
    color: var(--_muted);
    font-size: 0.65em;
    font-weight: 500;
  }

  h3 {
    font-size: 1.2em;
  }

  h4 {
    font-size: 1.0625em;
  }

  h5 {
    margin: 1rem 0 0.35rem;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 1.5rem;
    align-items: center;
    padding: 1.5rem;
  }

  .told {
    display: grid;
    flex: 1 1 14em;
    gap: 0.3rem;
  }

  .verdict {
    font-size: 1.125em;
  }

  .ring {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 6.5rem;
    aspect-ratio: 1;
    border-radius: 50%;
    background:
      radial-gradient(closest-side, var(--_surface) 79%, transparent 81%),
      conic-gradient(var(--_accent) calc(var(--_share) * 1turn), var(--_line) 0);
    font-size: 1.5em;
    font-weight: 700;
    inline-size: 4.6em;
  }

  .competencies,
  .items,
  .parts {
    display: grid;
    gap: var(--_gap);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .competencies li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.3rem 1rem;
    align-items: baseline;
  }

  .name {
    font-weight: 600;
  }

  .level {
    text-align: end;
  }

  .bar {
    grid-column: 1 / -1;
    block-size: 0.6rem;
    border-radius: 999px;
    background: linear-gradient(var(--_accent) 0 0) 0 0 / calc(var(--_share) * 100%) 100% no-repeat
      var(--_line);
  }

  .bar[data-empty] {
    border: 1px dashed var(--_control-line);
    background: none;
  }

  .items > li {
    padding: 0;
  }

  .details {
    padding: 0 1rem 1rem;
  }

  .part .icon {
    margin-inline-start: -0.2em;
  }

  .items summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--_target);
    padding: 0.75rem 1rem;
    border-radius: var(--_radius);
    cursor: pointer;
    list-style: none;
  }

  .items summary::-webkit-details-marker {
    display: none;
  }

  .items summary h4::before {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-end: 0.7em;
    border: solid;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.15em) rotate(-45deg);
    transition: transform var(--_quick);
  }

  .items [open] summary h4::before {
    transform: translateY(-0.2em) rotate(45deg);
  }

  .items summary h4 {
    flex: 1 1 12em;
  }

  .went {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: baseline;
  }

  .parts li {
    display: flex;
    gap: 0.6rem;
  }

  .written {
    white-space: pre-wrap;
  }

  @media (width <= 26rem) {
    .competencies li {
      grid-template-columns: 1fr;
    }

    .level {
      text-align: start;
    }
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      background: linear-gradient(Highlight 0 0) 0 0 / calc(var(--_share) * 100%) 100% no-repeat;
      forced-color-adjust: none;
    }

    .ring {
      background: none;
    }
  }

  @media print {
    .items details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
