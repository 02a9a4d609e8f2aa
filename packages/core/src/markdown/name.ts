import type { Span } from './syntax.js';

/** A word of the machine's in an author's text, with its place. */
export interface Name {
  readonly name: string;
  readonly span: Span;
}

/** The place of a name within a code span, whose text starts after one backtick. */
export function nameAt(name: string, span: Span, offset: number): Name {
  const column = span.column + 1 + offset;
  return {
    name,
    span: { line: span.line, column, endLine: span.line, endColumn: column + name.length },
  };
}
