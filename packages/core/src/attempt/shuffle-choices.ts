import { hash } from './hash.js';
import { shuffle } from './shuffle.js';

/**
 * Shuffles the choices of an item or scene by the seed of the attempt or playthrough. The order in
 * which choices come does not matter; that of one item tells nothing of that of the next.
 *
 * @param of - The id of the item or scene.
 */
export function shuffleChoices<T extends { readonly id: string }>(
  choices: readonly T[],
  seed: number,
  of: string,
): readonly T[] {
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  const order = shuffle([...byId.keys()], hash(`${seed} ${of}`));
  return order.flatMap((id) => byId.get(id) ?? []);
}
