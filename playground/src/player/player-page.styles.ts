import { css } from 'lit';

export const styles = css`
  :host {
    max-inline-size: calc(var(--column) + 2 * var(--gutter));
    margin-inline: auto;
    padding: 0.5rem var(--gutter) 3rem;
  }

  .breadcrumb {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5rem;
    align-items: center;
    color: var(--muted);
    font-size: 0.9375rem;
  }

  .breadcrumb a {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
    min-block-size: 44px;
    border-radius: 0.5rem;
    color: var(--accent);
    text-decoration-color: transparent;
    text-underline-offset: 0.2em;
    transition: text-decoration-color var(--quick);
  }

  .breadcrumb a:hover {
    text-decoration-color: currentcolor;
  }

  .breadcrumb li + li::before {
    content: '/';
    margin-inline-end: 0.5rem;
    color: var(--control-line);
  }

  h1 {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    font-size: var(--size-heading);
    letter-spacing: -0.01em;
  }

  h1 .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
    color: var(--accent);
  }

  .steps {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 0.5rem;
    margin-block: 1rem 2rem;
  }

  .steps a {
    display: grid;
    align-content: start;
    block-size: 100%;
    min-block-size: 44px;
    padding-block: 0.5rem;
    border-block-start: 4px solid var(--line);
    font-size: 0.9375rem;
    text-decoration: none;
    transition: border-color var(--quick);
  }

  .steps a:hover,
  .steps a[aria-current] {
    border-color: var(--accent);
  }

  .steps a:not([aria-current]) strong {
    font-weight: 500;
  }

  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    /* What comes next stands below the fold until the document has come. */
    min-block-size: calc(100vh - 22rem);
  }

  .stage > * {
    max-inline-size: none;
  }

  kundskap-lesson::part(title),
  kundskap-scenario::part(title) {
    font-family: var(--serif);
    font-size: var(--size-title);
    font-weight: 600;
  }

  .failure {
    display: grid;
    gap: 1rem;
    align-content: start;
    justify-items: start;
  }

  button {
    min-block-size: 44px;
    padding: 0.5rem 1.25rem;
    border: 1px solid var(--control-line);
    border-radius: 999px;
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  .onward {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    margin-block-start: 3rem;
  }

  .next {
    display: flex;
    gap: 1rem;
    align-items: center;
    inline-size: 100%;
    min-block-size: 72px;
    padding: 0.875rem 1.25rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) + 6px);
    background: var(--surface);
    text-decoration: none;
    transition:
      border-color var(--quick),
      box-shadow var(--quick);
  }

  .next:hover {
    border-color: var(--accent);
    box-shadow: 0 4px 14px var(--shadow);
  }

  .next > span {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }

  .next strong {
    font-family: var(--serif);
    font-size: 1.125rem;
    font-weight: 600;
  }

  .next .icon {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    color: var(--accent);
  }

  .done .next {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  .done .next .icon,
  .done .next .muted {
    color: inherit;
  }

  .quiet {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 44px;
    border-radius: 0.5rem;
    color: var(--accent);
    text-decoration-color: transparent;
    text-underline-offset: 0.2em;
  }

  .quiet:hover {
    text-decoration-color: currentcolor;
  }

  /* On a phone how far a document is shows as its icon, beside its name. */
  @media (width < 34rem) {
    .steps a {
      display: flex;
      gap: 0.375rem;
      align-items: center;
    }

    .steps .words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @media (forced-colors: active) {
    .steps a[aria-current] {
      border-color: Highlight;
    }
  }

  @media print {
    nav,
    .onward {
      display: none;
    }

    h1 {
      margin-block-end: 1rem;
    }

    .stage {
      min-block-size: 0;
    }
  }
`;
