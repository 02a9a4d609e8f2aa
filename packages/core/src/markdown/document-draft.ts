import type { DocumentBase } from '../model/document-base.js';
import type { FrontMatter } from './front-matter.js';
import type { Part } from './read-parts.js';
import type { Span } from './syntax.js';

/** A document whose parts are not read yet. */
export interface DocumentDraft {
  readonly base: DocumentBase;
  readonly frontMatter: FrontMatter;
  readonly parts: readonly Part[];
  /** Where to tell what concerns the document as a whole. */
  readonly topSpan: Span;
}
