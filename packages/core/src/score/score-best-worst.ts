import type { BestWorstItem, BestWorstKey, BestWorstResponse } from '../model/best-worst-item.js';
import { fraction } from './fraction.js';
import { knownIds, textOf } from './known-ids.js';
import type { PartOutcome } from './outcome.js';
import { partOutcome } from './part-outcome.js';

/**
 * Scores a best and a worst, from 0 to 1: a half for each that is right, minus a half for each that
 * is swapped (the best taken for the worst, the worst for the best), never below 0.
 */
export function scoreBestWorst(
  _item: BestWorstItem,
  key: BestWorstKey,
  { best, worst }: BestWorstResponse,
): number {
  const right = Number(best === key.best) + Number(worst === key.worst);
  const swapped = Number(best === key.worst) + Number(worst === key.best);
  return fraction(right - swapped, 2);
}

/** Two parts: the best, then the worst. */
export function bestWorstParts(
  { choices }: BestWorstItem,
  key: BestWorstKey,
  response: BestWorstResponse,
): readonly PartOutcome[] {
  return (['best', 'worst'] as const).map((end) => {
    const right = key[end];
    const [id] = knownIds([response[end] ?? ''], choices);
    return partOutcome(key, {
      id: id ?? right,
      share: Number(id === right),
      given: textOf(id, choices),
      expected: textOf(right, choices),
    });
  });
}
