/** The learner wants to go back to a decision of an ended playthrough and choose anew. */
export class TryAgainEvent extends Event {
  static readonly type = 'kundskap-try-again';

  constructor(
    /** Counts the steps of the playthrough from 0. */
    readonly step: number,
  ) {
    super(TryAgainEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kundskap-try-again': TryAgainEvent;
  }
}
