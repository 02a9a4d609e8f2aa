import type { Choice } from '../model/item-base.js';
import { dealtLetters } from './dealt-letters.js';
import type { AuthoredItemOf } from '../model/split-key.js';
import { sharedFields, type ItemDraft } from './item-draft.js';
import { reportDuplicates } from './read-choices.js';
import { readCell } from './read-cell.js';
import {
  blanksAndKeys,
  duplicateId,
  missingPair,
  tableShape,
  tooFewChoices,
} from './rules/index.js';
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
  if (draft.blanks > 0) context.report(blanksAndKeys, span, { blanks: draft.blanks, keys: 0 });
  const letters = dealtLetters(draft.base.id, table?.rows.length ?? 0);
  const rows = (table?.rows ?? []).map((cells, index) => {
    const rowSpan = cells[0]?.span ?? span;
    const left = readCell(cells[0], rowSpan, context);
    const right = readCell(cells[1], rowSpan, context);
    return { id: left.id ?? letter(index), left, right, rightId: right.id ?? letters[index] ?? '' };
  });

  const choices: Choice[] = [];
  const pairs: [string, string][] = [];
  const hasShape = columns.length === 2;
  for (const { id, left, right, rightId } of rows) {
    if (right.words === '') {
      if (left.words !== '' && hasShape)
        context.report(missingPair, left.span, { text: left.words });
      continue;
    }
    const same = rows.find((row) =>
      right.id === undefined ? row.right.words === right.words : row.right.id === right.id,
    );
    if (same && same.right.words !== right.words) {
      const { line } = same.right.span;
      context.report(duplicateId, right.idSpan, { id: rightId, what: 'cell', line });
    }
    const choiceId = same?.rightId ?? rightId;
    if (!choices.some((choice) => choice.id === choiceId)) {
      choices.push({ id: choiceId, text: right.text });
    }
    if (left.words !== '') pairs.push([id, choiceId]);
  }
  const prompts = rows.filter(({ left }) => left.words !== '');
  reportDuplicates(
    prompts.map(({ id, left }) => ({ id, span: left.idSpan })),
    'row',
    context,
  );
  const count = prompts.length;
  if (hasShape && count < 2) context.report(tooFewChoices, span, { title, count });

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
