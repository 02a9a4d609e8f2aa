import type { Content } from './content.js';
import type { ClaimId, CompetencyId, DocumentId, LanguageTag } from './ids.js';

/** What documents of every kind have in common. */
export interface DocumentBase {
  readonly id: DocumentId;
  readonly lang: LanguageTag;
  readonly title: string;
  /** What stands before the first `##`. */
  readonly introduction: Content;
  readonly competencies: readonly CompetencyId[];
  readonly sources: readonly ClaimId[];
}

/** A link from one document to another, written as a paragraph of its own: `[Take the quiz](quiz.md)`. */
export interface Onward {
  readonly text: string;
  readonly href: string;
}
