import type { OpenItem, OpenKey, OpenResponse } from '../model/open-item.js';
import { fraction } from './fraction.js';
import type { PartOutcome } from './outcome.js';
import { partOutcome } from './part-outcome.js';

/** Scores the learner's own assessment, from 0 to 1: ticked weights of the rubric out of all its weights. */
export function scoreOpen(_item: OpenItem, { rubric }: OpenKey, { ticked }: OpenResponse): number {
  const met = rubric.filter(({ id }) => ticked.includes(id));
  return fraction(weigh(met), weigh(rubric));
}

/** A part for each criterion: right when ticked, else missed. */
export function openParts(
  _item: OpenItem,
  key: OpenKey,
  { ticked }: OpenResponse,
): readonly PartOutcome[] {
  return key.rubric.map(({ id, text }) =>
    partOutcome(key, {
      id,
      share: 1,
      given: ticked.includes(id) ? text : undefined,
      expected: text,
    }),
  );
}

function weigh(rubric: OpenKey['rubric']): number {
  return rubric.reduce((sum, { weight }) => sum + weight, 0);
}
