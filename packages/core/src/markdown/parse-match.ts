import type { Choice } from '../model/item-base.js';
import type { AuthoredItemOf } from '../model/split-key.js';
import { sharedFields, type ItemDraft } from './item-draft.js';
import { reportDuplicates } from './read-choices.js';
import { readCell } from './read-cell.js';
import { missingPair, tableShape, tooFewChoices } from './rules/index.js';
import { letter } from './slug.js';
import { toInlines } from './to-content.js';

/**
 * A table of two columns: prompts on the left, what belongs to them on the right. An empty left cell
 * makes a distractor; the same words, or the same id, on the right are one choice.
 */
export function parseMatch(draft: ItemDraft): AuthoredItemOf<'match'> {
  const { context, table, title, span } = draft;
  const columns = table?.header ?? [];
  if (table && columns.length !== 2) {
    context.report(tableShape, table.span, { columns: columns.length });
  }
  const rows = (table?.rows ?? []).map((cells, index) => {
    const rowSpan = cells[0]?.span ?? span;
    const left = readCell(cells[0], rowSpan, context);
    const right = readCell(cells[1], rowSpan, context);
    return { id: left.id ?? letter(index), left, right, rightId: right.id ?? letter(index) };
  });

  const choices: Choice[] = [];
  const pairs: [string, string][] = [];
  for (const { id, left, right, rightId } of rows) {
    if (right.words === '' && left.words !== '' && columns.length === 2) {
      context.report(missingPair, left.span, { text: left.words });
    }
    const same = rows.find((row) =>
      right.id === undefined ? row.right.words === right.words : row.right.id === right.id,
    );
    const choiceId = same?.rightId ?? rightId;
    if (!choices.some((choice) => choice.id === choiceId)) {
      choices.push({ id: choiceId, text: right.text });
    }
    if (left.words !== '') pairs.push([id, choiceId]);
  }
  const prompts = rows.filter(({ left }) => left.words !== '');
  reportDuplicates(
    prompts.map(({ id, left }) => ({ id, span: left.span })),
    'row',
    context,
  );
  if (prompts.length < 2) context.report(tooFewChoices, span, { title });

  return {
    ...sharedFields(draft, []),
    kind: 'match',
    columns: [
      toInlines(columns[0]?.inlines ?? [], context),
      toInlines(columns[1]?.inlines ?? [], context),
    ],
    prompts: prompts.map(({ id, left }) => ({ id, text: left.text })),
    choices,
    pairs: Object.fromEntries(pairs),
  };
}
