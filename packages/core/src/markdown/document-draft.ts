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
  /** Whether nothing that is told hides its parts, so that their absence is a mistake of its own. */
  readonly isWhole: boolean;
}

/** The parts without those whose id was used before; they are told as duplicates. */
export function distinctParts(parts: readonly Part[]): readonly Part[] {
  const ids = new Set<string>();
  return parts.filter(({ id }) => !ids.has(id) && ids.add(id));
}
