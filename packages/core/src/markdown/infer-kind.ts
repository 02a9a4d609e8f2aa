import type { ItemKind } from '../model/item.js';
import type { ItemDraft } from './item-draft.js';
import { readScale } from './scale.js';

/** The kind that the structure of an item tells; `undefined` when it asks nothing. */
export function inferKind({ list, table, line, blanks }: ItemDraft): ItemKind | undefined {
  if (line) return 'open';
  if (list) {
    const boxed = list.choices.some(({ checkbox }) => checkbox !== 'none');
    if (!boxed) return blanks > 0 ? 'cloze' : 'order';
    if (blanks > 0) return 'entry';
    return list.choices.some(({ struck }) => struck) ? 'best-worst' : 'choice';
  }
  if (!table) return blanks > 0 ? 'cloze' : undefined;
  return readScale(table) ? 'rate' : 'match';
}
