import type { Inline } from '../model/content.js';
import { plainText } from '../model/plain-text.js';
import type { Context } from './context.js';
import { refuseOthers } from './names.js';
import { readDirectives, splitTrailing } from './read-contents.js';
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
}

/** Reads a cell and the id at its end. A missing cell is empty. */
export function readCell(cell: CellNode | undefined, rowSpan: Span, context: Context): WrittenCell {
  const { rest, trailing } = splitTrailing(cell?.inlines ?? []);
  const directives = readDirectives(trailing, context.report);
  refuseOthers(directives, ['id'], 'in a table', context);
  const id = directives.find((each) => each.type === 'id')?.id;
  const text = toInlines(rest, context);
  const words = plainText(text).trim();
  return { text, words, ...(id === undefined ? {} : { id }), span: cell?.span ?? rowSpan };
}
