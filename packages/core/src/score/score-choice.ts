import type { ChoiceItem, ChoiceKey, ChoiceResponse } from '../model/choice-item.js';
import { own } from '../model/own.js';
import { fraction } from './fraction.js';
import { knownIds, textOf } from './known-ids.js';
import type { PartOutcome } from './outcome.js';
import { partOutcome } from './part-outcome.js';

/**
 * Scores picks, from 0 to 1.
 *
 * Pick one: the weight of the pick, never below 0; several different picks earn nothing.
 *
 * Pick many: the share of the correct choices that were picked, minus the share of the others that
 * were picked, never below 0, so that picking everything earns nothing.
 */
export function scoreChoice(item: ChoiceItem, key: ChoiceKey, response: ChoiceResponse): number {
  const picks = knownIds(response, item.choices);
  if (item.pick === 'one') return picks.length === 1 ? fraction(weightOf(picks[0], key), 1) : 0;

  const hits = picks.filter((id) => key.correct.includes(id)).length;
  const keys = key.correct.length;
  const falseAlarms = picks.length - hits;
  return Math.max(0, fraction(hits, keys) - fraction(falseAlarms, item.choices.length - keys));
}

/** Each pick, then what should have been picked as well. */
export function choiceParts(
  { pick, choices }: ChoiceItem,
  key: ChoiceKey,
  response: ChoiceResponse,
): readonly PartOutcome[] {
  const { correct } = key;
  const picks = knownIds(response, choices);
  const isOne = pick === 'one';
  const missed = isOne && picks.length > 0 ? [] : correct.filter((id) => !picks.includes(id));

  return [...picks, ...missed].map((id, n) => {
    const given = n < picks.length ? textOf(id, choices) : undefined;
    return partOutcome(key, {
      id,
      share: isOne ? weightOf(id, key) : Number(correct.includes(id)),
      given,
      expected: isOne ? textOf(correct[0], choices) : given ? undefined : textOf(id, choices),
    });
  });
}

function weightOf(id: string | undefined, { weights }: ChoiceKey): number {
  return own(weights, id ?? '') ?? 0;
}
