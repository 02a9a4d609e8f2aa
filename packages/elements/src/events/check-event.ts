import type { ItemId, Outcome, Response } from '@kundskap/core';

/** The learner had an item checked. Never fired in `exam` mode. */
export class CheckEvent extends Event {
  static readonly type = 'kundskap-check';

  constructor(
    readonly itemId: ItemId,
    readonly response: Response,
    readonly outcome: Outcome,
  ) {
    super(CheckEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kundskap-check': CheckEvent;
  }
}
