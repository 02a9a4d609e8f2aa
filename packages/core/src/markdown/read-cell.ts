import type { Inline } from '../model/content.js';
import { plainText } from '../model/plain-text.js';
import type { Context } from './context.js';
import { readDirectives } from './read-directives.js';
import type { CellNode, Span } from './syntax.js';
import { toInlines } from './to-content.js';

/** A cell of a table that the learner responds with. */
export interface WrittenCell {
  readonly text: readonly Inline[];
  /** The words, for comparing and for messages. */
  readonly words: string;
  /** The id that the author gave it with `` `#id` ``. */
  readonly id?: string;
  readonly span: Span;
  /** Where the id is written, or else the cell. */
  readonly idSpan: Span;
}

/** Reads a cell and the id at its end; any other code in a table is code. A missing cell is empty. */
export function readCell(cell: CellNode | undefined, rowSpan: Span, context: Context): WrittenCell {
  const inlines = cell?.inlines ?? [];
  const last = inlines.at(-1);
  const isId = last?.type === 'code-span' && last.text.startsWith('#');
  const [directive] = isId ? readDirectives([last], context.report) : [];
  const id = directive?.type === 'id' ? directive.id : undefined;
  const text = toInlines(isId ? inlines.slice(0, -1) : inlines, context);
  const words = plainText(text).trim();
  const span = cell?.span ?? rowSpan;
  const idSpan = id !== undefined && last ? last.span : span;
  return { text, words, ...(id === undefined ? {} : { id }), span, idSpan };
}
