import type { Choice } from '../src/model/item-base.js';

/** What an item needs that no test of scoring is about. */
export const itemBase = {
  id: 'item',
  title: ['Title'],
  prompt: [],
  points: 1,
  competencies: [],
  hints: [],
  sources: [],
};

/** Choices whose words are their ids in capitals. */
export function choicesOf(...ids: readonly string[]): readonly Choice[] {
  return ids.map((id) => ({ id, text: [id.toUpperCase()] }));
}
