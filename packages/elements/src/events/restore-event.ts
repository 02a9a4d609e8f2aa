import type { Attempt, DocumentId, Playthrough } from '@kundskap/core';

/** A stored attempt or playthrough continues. */
export class RestoreEvent extends Event {
  static readonly type = 'kundskap-restore';

  constructor(
    readonly documentId: DocumentId,
    readonly state: Attempt | Playthrough,
  ) {
    super(RestoreEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kundskap-restore': RestoreEvent;
  }
}
