import type { Report } from '@kundskap/core';

/** An attempt was submitted or a playthrough ended, and is scored. Fired once for each, never on restoring it. */
export class CompleteEvent extends Event {
  static readonly type = 'kundskap-complete';

  constructor(readonly report: Report) {
    super(CompleteEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kundskap-complete': CompleteEvent;
  }
}
