import type { DocumentId } from '@kundskap/core';

/** The reader came to the end of a lesson. */
export class ReadEvent extends Event {
  static readonly type = 'playground-read';

  constructor(readonly documentId: DocumentId) {
    super(ReadEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'playground-read': ReadEvent;
  }
}
