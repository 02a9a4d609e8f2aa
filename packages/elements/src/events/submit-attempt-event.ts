import type { Attempt } from '@kundskap/core';

/** The learner handed an attempt in. It tells nothing of what is correct. */
export class SubmitAttemptEvent extends Event {
  static readonly type = 'kundskap-submit';

  constructor(readonly attempt: Attempt) {
    super(SubmitAttemptEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kundskap-submit': SubmitAttemptEvent;
  }
}
