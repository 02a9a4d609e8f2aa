import type { Content, Inline } from './content.js';
import type { DocumentBase, Onward } from './document-base.js';
import type { ClaimId, SectionId } from './ids.js';

/** Something to read, one idea a section. */
export interface LessonDocument extends DocumentBase {
  readonly kind: 'lesson';
  readonly sections: readonly Section[];
}

/** A section of a lesson. */
export interface Section {
  readonly id: SectionId;
  readonly title: readonly Inline[];
  readonly content: Content;
  /** What to remember. */
  readonly takeaway?: Content;
  readonly onward: readonly Onward[];
  readonly sources: readonly ClaimId[];
}
