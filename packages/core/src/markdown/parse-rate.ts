import type { AuthoredItemOf } from '../model/split-key.js';
import { sharedFields, type ItemDraft } from './item-draft.js';
import { readCell } from './read-cell.js';
import { reportDuplicates } from './read-choices.js';
import { readRating } from './read-rating.js';
import { emptyChoice, tooFewChoices } from './rules/index.js';
import { readScale, reportScale } from './scale.js';
import { letter } from './slug.js';
import { toContent, toInlines } from './to-content.js';

/** A table whose second header is a scale; a cell holds the key or the ratings of a panel. */
export function parseRate(draft: ItemDraft): AuthoredItemOf<'rate'> {
  const { context, table, title, span } = draft;
  const scale = (table && readScale(table)) ?? { min: 1, max: 5 };
  if (table) reportScale(table, scale, context.report);
  const rows = (table?.rows ?? []).map((cells, index) => {
    const statement = readCell(cells[0], cells[1]?.span ?? span, context);
    const rating = readRating(cells[1], statement, scale, context.report);
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
