/** The learner wants to try again from a decision told in a debrief. */
export class RewindEvent extends Event {
  static readonly type = 'kundskap-rewind';

  constructor(
    /** Counts all steps of the playthrough from 0, as in the event `rewound`. */
    readonly step: number,
  ) {
    super(RewindEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kundskap-rewind': RewindEvent;
  }
}
