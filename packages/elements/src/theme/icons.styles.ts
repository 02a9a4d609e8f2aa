import { css } from 'lit';

/** Icons, and the colours of how a response went. */
export const iconStyles = css`
  :host {
    --_right: var(--kundskap-right, light-dark(#1d6b3a, #7fd6a0));
    --_wrong: var(--kundskap-wrong, light-dark(#a33a24, #f2a08c));
  }

  .icon {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    vertical-align: -0.25em;
  }

  .correct {
    color: var(--_right);
  }

  .incorrect,
  .missed {
    color: var(--_wrong);
  }

  .partly {
    color: var(--_partly);
  }
`;
