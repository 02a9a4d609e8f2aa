import type { Choice } from '../model/item-base.js';
import type { Item } from '../model/item.js';
import { shuffleChoices } from './shuffle-choices.js';

/**
 * What can be picked, placed, paired or rated in an item, in the order in which this attempt shows it.
 *
 * Choices are shuffled by the attempt's seed and the item's id, in the same way in every language,
 * unless the author keeps their order. Statements to rate stay in the author's order. An item that
 * is written into has no choices.
 */
export function shownChoices(item: Item, seed: number): readonly Choice[] {
  if (item.kind === 'rate') return item.statements;
  if (!('choices' in item)) return [];
  if ('keepOrder' in item && item.keepOrder) return item.choices;
  return shuffleChoices(item.choices, seed, item.id);
}
