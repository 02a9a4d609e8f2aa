import type { Scale } from '../model/rate-item.js';
import type { AuthoredItemOf } from '../model/split-key.js';
import { sharedFields, type ItemDraft } from './item-draft.js';
import { readCell } from './read-cell.js';
import { reportDuplicates } from './read-choices.js';
import { badRating, emptyChoice, keyOffScale, tooFewChoices } from './rules/index.js';
import { readScale, reportScale } from './scale.js';
import { letter } from './slug.js';
import { nodeText, type CellNode, type Span } from './syntax.js';
import { toContent, toInlines } from './to-content.js';
import type { Context } from './context.js';

/** A table whose second header is a scale; a cell holds the key or the ratings of a panel. */
export function parseRate(draft: ItemDraft): AuthoredItemOf<'rate'> {
  const { context, table, title, span } = draft;
  const scale = (table && readScale(table)) ?? { min: 1, max: 5 };
  if (table) reportScale(table, scale, context.report);
  const rows = (table?.rows ?? []).map((cells, index) => {
    const statement = readCell(cells[0], cells[1]?.span ?? span, context);
    const rating = readRatings(cells[1], statement.span, scale, context);
    const why = cells[2] && cells[2].inlines.length > 0 ? cells[2] : undefined;
    if (statement.words === '') context.report(emptyChoice, statement.span, undefined);
    const feedback =
      why && toContent([{ type: 'paragraph', inlines: why.inlines, span: why.span }], context);
    return {
      id: statement.id ?? letter(index),
      statement,
      rating,
      feedback,
      span: statement.idSpan,
    };
  });
  reportDuplicates(rows, 'row', context);
  if (rows.length === 0) context.report(tooFewChoices, span, { title, count: 0 });

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

/** The mean of the ratings in a cell, such as `5 4 5 5`. */
function readRatings(
  cell: CellNode | undefined,
  rowSpan: Span,
  scale: Scale,
  context: Context,
): number {
  const text = nodeText(cell?.inlines ?? []).trim();
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const ratings = words.map((word) =>
    /^[-−]?\d+(\.\d+)?$/.test(word) ? Number(word.replace('−', '-')) : NaN,
  );
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
