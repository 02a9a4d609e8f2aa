import { css } from 'lit';

/** Speech bubbles: `.theirs` on the left, `.mine` on the right. A bubble with `.tail` ends a run of them. */
export const bubbleStyles = css`
  :host {
    --_bubble: var(--kundskap-bubble, light-dark(#efe9df, #2c2a27));
    --_bubble-mine: var(
      --kundskap-bubble-mine,
      light-dark(var(--_accent), color-mix(in srgb, var(--_accent) 38%, #1c1b19))
    );
    --_on-bubble-mine: var(--kundskap-on-bubble-mine, light-dark(var(--_on-accent), #fff));
  }

  .bubble {
    position: relative;
    inline-size: fit-content;
    max-inline-size: 34em;
    padding: 0.55em 0.95em;
    /* Seen only in forced colours, which take the background away. */
    border: 1px solid transparent;
    border-radius: 1.2em;
    line-height: 1.5;
    text-align: start;
  }

  .theirs {
    background: var(--_bubble);
  }

  .mine {
    margin-inline-start: auto;
    background: var(--_bubble-mine);
    color: var(--_on-bubble-mine);
  }

  .mine.deed {
    border: 1.5px solid var(--_accent);
    background: transparent;
    color: inherit;
  }

  .tail.theirs {
    border-end-start-radius: 0;
  }

  .tail.mine {
    border-end-end-radius: 0;
  }

  .tail:not(.deed)::after {
    content: '';
    position: absolute;
    inset-block-end: -1px;
    inset-inline-start: -8px;
    inline-size: 9px;
    block-size: 14px;
    background: inherit;
    clip-path: path('M9 0V14H0C6 12 8.500 7 9 0Z');
  }

  .tail.mine::after {
    inset-inline: auto -8px;
    transform: scaleX(-1);
  }

  .bubble a {
    color: inherit;
  }

  @media (forced-colors: active) {
    .bubble {
      border-color: CanvasText;
    }

    .tail::after {
      display: none;
    }

    .mine {
      border-width: 2px;
    }
  }
`;
