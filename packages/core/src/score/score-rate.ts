import { own } from '../model/own.js';
import type { RateItem, RateKey, RateResponse, Scale } from '../model/rate-item.js';
import { fraction } from './fraction.js';
import type { PartOutcome } from './outcome.js';
import { partOutcome } from './part-outcome.js';

/**
 * Scores ratings, from 0 to 1, by how near they are to the panel's, corrected for chance:
 *
 * max(0, (s − E) / (S − E))
 *
 * A rating r is 1 − |r − key| / range near; a missing one, or one that is not on the scale, is 0 near.
 * s is the mean over all statements, E what guessing uniformly over the scale gives, and S what the
 * nearest whole numbers give. A panel's mean such as 4.75 is not on the scale, which puts s = 1 out of
 * reach: dividing by S − E instead of 1 − E lets the best ratings that can be given earn everything.
 */
export function scoreRate(
  { scale }: RateItem,
  { ratings }: RateKey,
  response: RateResponse,
): number {
  let given = 0;
  let guessed = 0;
  let best = 0;

  for (const [id, key] of Object.entries(ratings)) {
    const near = nearness(key, scale);
    given += near[ratingsOn(scale).indexOf(own(response, id) ?? NaN)] ?? 0;
    guessed += near.reduce((sum, one) => sum + one, 0) / near.length;
    best += Math.max(...near);
  }
  return fraction(given - guessed, best - guessed);
}

/** A part for each statement: right when no rating is nearer, partly right when it is nearer than a guess. */
export function rateParts(
  item: RateItem,
  key: RateKey,
  response: RateResponse,
): readonly PartOutcome[] {
  return item.statements.map(({ id, text }) => {
    const rating = own(response, id);
    const mean = own(key.ratings, id) ?? 0;
    const near = nearness(mean, item.scale);
    return partOutcome(key, {
      id,
      share: scoreRate(item, { ...key, ratings: { [id]: mean } }, response),
      label: text,
      given: isOn(item.scale, rating) ? [String(rating)] : undefined,
      expected: [String(item.scale.min + near.indexOf(Math.max(...near)))],
    });
  });
}

/** Whether a rating is one of the whole numbers of a scale. */
export function isOn(scale: Scale, rating: number | undefined): boolean {
  return ratingsOn(scale).some((one) => one === rating);
}

/** How near each rating of a scale is to the key's, from 0 to 1. */
function nearness(key: number, scale: Scale): readonly number[] {
  return ratingsOn(scale).map((one) => 1 - Math.abs(one - key) / (scale.max - scale.min));
}

function ratingsOn({ min, max }: Scale): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, n) => min + n);
}
