import type { Choice } from '../model/item-base.js';
import type { Item, ItemKind, ItemOf } from '../model/item.js';
import { hash } from './hash.js';

/**
 * A short name for an item's structure. A response fits an item as long as it stays the same: it
 * depends on the kind, what can be picked, and the scale, blanks or format; never on words, order,
 * points or the key, so it is the same in every language.
 */
export function itemRevision(item: Item): string {
  // TypeScript does not see that the item is of the kind that the entry of the table takes.
  const structure = structures[item.kind](item as never);
  return hash(JSON.stringify([item.kind, structure])).toString(36);
}

const structures = {
  choice: ({ pick, choices }) => [pick, sortedIds(choices)],
  'best-worst': ({ choices }) => sortedIds(choices),
  order: ({ choices }) => sortedIds(choices),
  match: ({ prompts, choices }) => [sortedIds(prompts), sortedIds(choices)],
  rate: ({ statements, scale }) => [sortedIds(statements), scale.min, scale.max],
  cloze: ({ blanks }) => blanks.length,
  entry: ({ format }) => format,
  open: () => 0,
} satisfies { [K in ItemKind]: (item: ItemOf<K>) => unknown };

function sortedIds(choices: readonly Choice[]): readonly string[] {
  return choices.map(({ id }) => id).sort();
}
