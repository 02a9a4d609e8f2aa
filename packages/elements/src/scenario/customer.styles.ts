import { css } from 'lit';

/** The customer's bar, and the faces in it and beside the bubbles. */
export const customerStyles = css`
  /* The customer, always in sight while the conversation scrolls by. */

  .customer {
    position: sticky;
    inset-block-start: var(--kundskap-sticky-top, 0px);
    z-index: 1;
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-block-size: var(--_bar);
    padding: 0.6rem 1rem;
    border-block-end: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 5px) calc(var(--_radius) + 5px) 0 0;
    background: var(--_surface);
  }

  .customer p {
    display: grid;
    line-height: 1.3;
  }

  .customer .face,
  .customer .initial {
    inline-size: 2.75rem;
    block-size: 2.75rem;
  }

  .face,
  .initial {
    flex: none;
    display: block;
    inline-size: 2rem;
    block-size: 2rem;
  }

  .face {
    --_skin: light-dark(#f3d9a0, #d9b566);
    --_ink: #2b2416;
  }

  .face-0 {
    --_skin: light-dark(#eb9c86, #dd866d);
  }

  .face-1 {
    --_skin: light-dark(#f2bd8b, #dfa468);
  }

  .face-3 {
    --_skin: light-dark(#cfdfa0, #b4ca78);
  }

  .face-4 {
    --_skin: light-dark(#a5dcb4, #80c898);
  }

  .skin {
    fill: var(--_skin);
    transition: fill var(--_quick);
  }

  .face .ink {
    fill: var(--_ink);
  }

  .face .stroke {
    fill: none;
    stroke: var(--_ink);
    stroke-linecap: round;
    stroke-width: 1.9;
  }

  .initial {
    display: grid;
    place-items: center;
    border-radius: 50%;
    background: var(--_bubble);
    font-weight: 700;
  }

  .aloud {
    flex: none;
    margin-inline-start: auto;
    padding: 0.4em 0.9em;
    color: var(--_accent);
    font-size: 0.9375em;
  }

  .aloud[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .no-voice {
    padding: 0.6rem 1rem;
    border-block-end: 1px solid var(--_line);
  }

  @media (width <= 30rem) {
    .aloud span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .aloud {
      padding: 0.4em;
    }
  }

  /* At 400 % zoom a bar that sticks would leave no room to read. */
  @media (height <= 30rem) {
    .conversation {
      --_bar: 0rem;
    }

    .customer {
      position: static;
      min-block-size: 4rem;
    }
  }

  @media (forced-colors: active) {
    .face {
      forced-color-adjust: none;
    }

    .aloud[aria-pressed='true'] {
      border-width: 3px;
    }
  }

  @media print {
    .customer {
      position: static;
    }

    .aloud,
    .no-voice {
      display: none;
    }
  }
`;
