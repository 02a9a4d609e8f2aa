import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    grid-template: auto 1fr auto / minmax(0, 1fr);
    min-block-size: 100dvh;
  }

  .skip {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-start: 0.5rem;
    z-index: 1;
    padding: 0.625rem 1rem;
    border-radius: 999px;
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
    text-decoration: none;
  }

  .skip:not(:focus) {
    clip-path: inset(50%);
    pointer-events: none;
  }

  header,
  footer {
    inline-size: 100%;
    max-inline-size: calc(var(--wide) + 2 * var(--gutter));
    margin-inline: auto;
    padding-inline: var(--gutter);
  }

  header {
    display: flex;
    gap: 0.25rem;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.75rem;
  }

  .brand {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 44px;
    padding-inline-end: 0.25rem;
    border-radius: 0.5rem;
    font-family: var(--serif);
    font-size: 1.375rem;
    font-weight: 600;
    text-decoration: none;
  }

  .mark {
    inline-size: 1.875rem;
    block-size: 1.875rem;
    transition: rotate var(--quick);
  }

  .brand:hover .mark {
    rotate: -8deg;
  }

  .pickers {
    display: flex;
    gap: 0.25rem;
    min-inline-size: 0;
    margin-inline-end: -0.625rem;
  }

  .picker {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-inline-size: 0;
  }

  .picker .icon {
    position: absolute;
    inset-inline-start: 0.75rem;
    color: var(--muted);
    pointer-events: none;
  }

  .picker select + .icon {
    inset-inline: auto 0.625rem;
    inline-size: 1em;
  }

  select {
    min-inline-size: 0;
    max-inline-size: 100%;
    text-overflow: ellipsis;
    min-block-size: 44px;
    padding: 0.25rem 2rem 0.25rem 2.375rem;
    border: 1px solid transparent;
    border-radius: 999px;
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: 0.9375rem;
    appearance: none;
    field-sizing: content;
    cursor: pointer;
    transition:
      background-color var(--quick),
      border-color var(--quick);
  }

  select:hover {
    border-color: var(--line);
    background: var(--surface);
  }

  option {
    background: var(--surface);
    color: var(--ink);
  }

  main {
    display: block;
    min-inline-size: 0;
  }

  main:focus {
    outline: none;
  }

  .page {
    animation: arrive 160ms ease-out;
  }

  @keyframes arrive {
    from {
      opacity: 0;
    }
  }

  footer {
    padding-block: 1.25rem;
    color: var(--muted);
    font-size: var(--size-small);
  }

  footer p {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--line);
  }

  /* On a phone the theme shows as its icon alone. */
  @media (width < 34rem) {
    .brand {
      gap: 0.375rem;
      font-size: 1.25rem;
    }

    select {
      padding-inline: 2.25rem 1.875rem;
    }

    .picker:last-child {
      flex: none;
    }

    .picker:last-child select {
      inline-size: 44px;
      padding-inline: 44px 0;
    }

    .picker:last-child select + .icon {
      display: none;
    }
  }

  @media (width < 24rem) {
    .picker select + .icon {
      display: none;
    }

    select {
      padding-inline-end: 0.5rem;
    }
  }

  @media print {
    .skip,
    header,
    footer {
      display: none;
    }
  }
`;
