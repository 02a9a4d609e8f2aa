import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: calc(var(--wide) + 2 * var(--gutter));
    margin-inline: auto;
    padding: 0 var(--gutter) 3rem;
  }

  .hero {
    display: grid;
    grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
    gap: clamp(1rem, 5vw, 5rem);
    align-items: center;
    padding-block: clamp(1rem, 3vw, 2rem);
  }

  .hero h1 {
    font-size: var(--size-hero);
    letter-spacing: -0.02em;
    line-height: 1.05;
  }

  .hero p {
    max-inline-size: 36em;
    margin-block-start: clamp(0.75rem, 2vw, 1.25rem);
    color: var(--muted);
    font-size: var(--size-lead);
    text-wrap: pretty;
  }

  .hero svg {
    inline-size: 100%;
    max-block-size: 15rem;
  }

  section {
    margin-block-start: clamp(1.75rem, 4vw, 3rem);
  }

  h2 {
    margin-block-end: 1rem;
    font-size: var(--size-title);
  }

  .modules {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
    gap: clamp(1rem, 2.5vw, 1.5rem);
  }

  .card {
    overflow: clip;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) + 6px);
    background: var(--surface);
    box-shadow: 0 1px 3px var(--shadow);
    container-type: inline-size;
  }

  .picture {
    aspect-ratio: 2.2;
    overflow: clip;
    background: var(--accent-wash);
  }

  .picture svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  .about,
  .documents {
    padding: 1.25rem clamp(1rem, 3cqi, 1.75rem);
  }

  .about {
    display: grid;
    gap: 0.625rem;
    align-content: start;
  }

  h3 {
    font-size: var(--size-title);
  }

  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin-block-start: 0.25rem;
  }

  .tags li {
    padding: 0.125rem 0.625rem;
    border-radius: 999px;
    background: var(--accent-wash);
    font-size: 0.8125rem;
  }

  .documents {
    padding-block-start: 0;
  }

  .documents > p {
    margin-block-end: 0.375rem;
  }

  .document {
    display: flex;
    gap: 0.875rem;
    align-items: center;
    margin-block: 1px;
    min-block-size: 58px;
    padding: 0.5rem 0.75rem;
    margin-inline: -0.75rem;
    border-radius: var(--radius);
    text-decoration: none;
    transition: background-color var(--quick);
  }

  .documents li + li {
    border-block-start: 1px solid var(--line);
  }

  .document > .icon:first-child {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    color: var(--accent);
  }

  .document > .icon:last-child {
    color: var(--accent);
    transition: translate var(--quick);
  }

  .document:hover {
    background: var(--accent-wash);
  }

  .document:hover > .icon:last-child {
    translate: 3px 0;
  }

  .name {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }

  @container (width < 30rem) {
    .document {
      display: grid;
      grid-template-columns: auto 1fr auto;
      gap: 0 0.875rem;
      padding-block: 0.625rem;
    }

    .document > .icon {
      grid-row: span 2;
    }

    .document .progress {
      grid-area: 2 / 2;
    }

    .document > .icon:last-child {
      grid-area: 1 / 3 / span 2;
    }

    .name {
      display: flex;
      flex-wrap: wrap;
      column-gap: 0.5rem;
      align-items: baseline;
    }
  }

  @container (width >= 30rem) {
    .layout {
      display: grid;
      grid-template-columns: minmax(12rem, 2fr) 3fr;
    }

    .picture {
      aspect-ratio: auto;
      min-block-size: 100%;
      contain: size;
    }

    .documents {
      grid-column: 1 / -1;
      padding-block-start: 1rem;
    }
  }

  @container (width >= 58rem) {
    .layout {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr) minmax(0, 1.35fr);
    }

    .about {
      align-content: center;
    }

    .documents {
      grid-column: auto;
      align-self: center;
      padding-block: 1.25rem;
    }
  }

  @media (width < 48rem) {
    .hero {
      grid-template-columns: 1fr;
    }

    .hero svg {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .tags li {
      border: 1px solid;
    }
  }

  @media print {
    .hero svg,
    .picture {
      display: none;
    }

    .card {
      break-inside: avoid;
    }
  }
`;
