import type { MatchItem, MatchKey, MatchResponse } from '../model/match-item.js';
import { own } from '../model/own.js';
import { textOf } from './known-ids.js';
import type { PartOutcome } from './outcome.js';
import { partOutcome, shareCorrect } from './part-outcome.js';

/** Scores pairs, from 0 to 1: the share of the prompts that got the choice that belongs to them. */
export function scoreMatch(item: MatchItem, key: MatchKey, response: MatchResponse): number {
  return shareCorrect(matchParts(item, key, response));
}

/** A part for each prompt. */
export function matchParts(
  { prompts, choices }: MatchItem,
  key: MatchKey,
  response: MatchResponse,
): readonly PartOutcome[] {
  return prompts.map(({ id, text }) => {
    const given = own(response, id);
    const right = own(key.pairs, id);
    return partOutcome(key, {
      id,
      share: Number(given === right),
      label: text,
      given: textOf(given, choices),
      expected: textOf(right, choices),
    });
  });
}
