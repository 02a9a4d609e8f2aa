import { spanWithin, type Span } from './syntax.js';

/** A word of the machine's in an author's text, with its place. */
export interface Name {
  readonly name: string;
  readonly span: Span;
}

/** The place of a name within a code span, whose text starts after one backtick. */
export function nameAt(name: string, span: Span, offset: number): Name {
  const isWrapped = span.line !== span.endLine;
  return { name, span: isWrapped ? span : spanWithin(span, 1 + offset, name.length) };
}
