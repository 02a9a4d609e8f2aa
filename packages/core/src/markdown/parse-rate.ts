import type { Scale } from '../model/rate-item.js';
import type { AuthoredItemOf } from '../model/split-key.js';
import { sharedFields, type ItemDraft } from './item-draft.js';
import { readCell } from './read-cell.js';
import { reportDuplicates } from './read-choices.js';
import { badRating, keyOffScale, tooFewChoices } from './rules/index.js';
import { letter } from './slug.js';
import { nodeText, type CellNode, type Span } from './syntax.js';
import { toContent, toInlines } from './to-content.js';
import type { Context } from './context.js';

/** A table whose second header is a scale; a cell holds the key or the ratings of a panel. */
export function parseRate(draft: ItemDraft): AuthoredItemOf<'rate'> {
  const { context, table, title, span } = draft;
  const scale = readScale(table?.header[1]) ?? { min: 1, max: 5 };
  const rows = (table?.rows ?? []).map((cells, index) => {
    const statement = readCell(cells[0], cells[1]?.span ?? span, context);
    const rating = readRatings(cells[1], statement.span, scale, context);
    const why = cells[2] && cells[2].inlines.length > 0 ? cells[2] : undefined;
    const feedback =
      why && toContent([{ type: 'paragraph', inlines: why.inlines, span: why.span }], context);
    return { id: statement.id ?? letter(index), statement, rating, feedback, span: statement.span };
  });
  reportDuplicates(rows, 'row', context);
  if (rows.length === 0) context.report(tooFewChoices, span, { title });

  return {
    ...sharedFields(
      draft,
      rows.map(({ id, feedback }) => [id, feedback]),
    ),
    kind: 'rate',
    column: toInlines(table?.header[0]?.inlines ?? [], context),
    statements: rows.map(({ id, statement }) => ({ id, text: statement.text })),
    scale,
    ratings: Object.fromEntries(rows.map(({ id, rating }) => [id, rating])),
  };
}

/** `1–5`, or with words for its ends: `1 (useless) – 5 (just right)`. */
export function readScale(cell: CellNode | undefined): Scale | undefined {
  const pattern =
    /^([-−]?\d+)\s*(?:\(([^)]*)\))?\s*(?:–|—|-|\.\.|…)\s*([-−]?\d+)\s*(?:\(([^)]*)\))?$/;
  const match = pattern.exec(nodeText(cell?.inlines ?? []).trim());
  if (!match) return undefined;
  const [, low = '', minLabel, high = '', maxLabel] = match;
  const min = Number(low.replace('−', '-'));
  const max = Number(high.replace('−', '-'));
  if (max <= min || max - min > 100) return undefined;
  return { min, max, ...(minLabel ? { minLabel } : {}), ...(maxLabel ? { maxLabel } : {}) };
}

/** The mean of the ratings in a cell, such as `5 4 5 5`. */
function readRatings(
  cell: CellNode | undefined,
  rowSpan: Span,
  scale: Scale,
  context: Context,
): number {
  const text = nodeText(cell?.inlines ?? []).trim();
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const ratings = words.map((word) => Number(word.replace('−', '-')));
  const span = cell && text !== '' ? cell.span : rowSpan;
  if (ratings.length === 0 || ratings.some(Number.isNaN)) {
    context.report(badRating, span, { text });
    return (scale.min + scale.max) / 2;
  }
  const off = ratings.findIndex((rating) => rating < scale.min || rating > scale.max);
  if (off !== -1) {
    const value = words[off] ?? '';
    const column = span.column + Math.max(0, findWord(text, value));
    const at = { ...span, endLine: span.line, column, endColumn: column + value.length };
    context.report(keyOffScale, at, { value, min: scale.min, max: scale.max });
  }
  return ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
}

function findWord(text: string, word: string): number {
  return ` ${text} `.replace(/[\s,;]/g, ' ').indexOf(` ${word} `);
}
