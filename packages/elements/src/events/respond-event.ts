import type { ItemId, Response } from '@kundskap/core';

/** The learner gave or changed a response. */
export class RespondEvent extends Event {
  static readonly type = 'kundskap-respond';

  constructor(
    readonly itemId: ItemId,
    readonly response: Response,
  ) {
    super(RespondEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kundskap-respond': RespondEvent;
  }
}
