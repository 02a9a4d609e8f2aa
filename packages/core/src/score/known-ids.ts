import type { ChoiceId } from '../model/ids.js';
import type { Choice } from '../model/item-base.js';

/** The ids that name one of the choices, each once, in the order given. */
export function knownIds(
  ids: readonly ChoiceId[],
  choices: readonly Choice[],
): readonly ChoiceId[] {
  return [...new Set(ids)].filter((id) => textOf(id, choices));
}

/** The words of a choice. */
export function textOf(
  id: ChoiceId | undefined,
  choices: readonly Choice[],
): Choice['text'] | undefined {
  return choices.find((choice) => choice.id === id)?.text;
}
