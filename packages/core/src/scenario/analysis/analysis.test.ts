import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryScenario } from '../../../test/scenario/arbitrary-scenario.js';
import { leadingTo, walkEverywhere, type Moment } from '../../../test/scenario/walk-everywhere.js';
import type { AnalysedScenario } from './analysed-scenario.js';
import { explore } from './explore.js';
import { scoreRanges } from './score-ranges.js';

const momentLimit = 5_000;
const runs = { numRuns: 60_000 };

describe('on any small scenario, walking everywhere finds the same', () => {
  test('scenes that are unreachable, stuck or traps, and choices never enabled', () => {
    fc.assert(
      fc.property(arbitraryScenario(), (scenario) => {
        const moments = walkEverywhere(scenario, momentLimit);
        fc.pre(moments !== undefined);
        const { fallback, ...found } = explore(scenario);
        expect(found).toEqual(exploreByWalking(scenario, moments));
        expect(fallback).toBe(false);
      }),
      runs,
    );
  });

  test('least and greatest scores, and the best score by way of each choice', () => {
    fc.assert(
      fc.property(arbitraryScenario(), (scenario) => {
        const moments = walkEverywhere(scenario, momentLimit);
        fc.pre(moments !== undefined);
        expect(scoreRanges(scenario)).toEqual(scoreByWalking(scenario, moments));
      }),
      runs,
    );
  });
});

function exploreByWalking(scenario: AnalysedScenario, moments: Moment[]) {
  const final = moments.filter(({ ways }) => !ways.length);
  const leadsOn = leadingTo(final);
  const entersLoop = moments.filter(
    (moment) =>
      !leadsOn.has(moment) &&
      (moment === moments[0] || moment.from.some((before) => leadsOn.has(before))),
  );
  const among = (some: Moment[]) =>
    scenario.scenes.filter((scene) => some.some((moment) => moment.scene === scene));
  const ids = (scenes: readonly { id: string }[]) => scenes.map(({ id }) => id);
  const reachable = among(moments);
  const taken = new Set(moments.flatMap(({ ways }) => ways.map(({ choice }) => choice)));

  return {
    unreachable: ids(scenario.scenes.filter((scene) => !reachable.includes(scene))),
    stuck: ids(among(final.filter(({ scene }) => !scene.end))),
    traps: ids(among(entersLoop)),
    neverEnabled: reachable.flatMap(({ id, choices }) =>
      choices.filter((choice) => !taken.has(choice)).map((choice) => ({ scene: id, choice: choice.id })),
    ),
  };
}

function scoreByWalking(scenario: AnalysedScenario, moments: Moment[]) {
  const places = scenario.scenes.flatMap(({ id, choices }) =>
    choices.map((choice) => ({ name: `${id} ${choice.id}`, choice })),
  );
  const endings = moments.filter(({ scene }) => scene.end);
  const total = (moment: Moment, competency?: string) =>
    places
      .filter(({ name }) => moment.scored.includes(name))
      .flatMap(({ choice }) => Object.entries(choice.gains))
      .filter(([id]) => competency === undefined || id === competency)
      .reduce((sum, [, gain]) => sum + gain, 0);
  const rangeOf = (competency?: string) => {
    const totals = endings.map((moment) => total(moment, competency));
    if (!totals.length) return { min: 0, max: 0, exact: true };
    return { min: Math.min(...totals), max: Math.max(...totals), exact: true };
  };

  const range = rangeOf();
  const bestFrom = new Map<Moment, number>();
  for (const ending of [...endings].sort((a, b) => total(b) - total(a))) {
    for (const moment of leadingTo([ending])) {
      if (!bestFrom.has(moment)) bestFrom.set(moment, total(ending));
    }
  }
  const best = new Map<unknown, number>();
  for (const { choice, to } of moments.flatMap(({ ways }) => ways)) {
    const score = bestFrom.get(to);
    if (score !== undefined) best.set(choice, Math.max(best.get(choice) ?? -Infinity, score));
  }
  return {
    range,
    competencyRanges: Object.fromEntries(
      places.flatMap(({ choice }) => Object.keys(choice.gains)).map((id) => [id, rangeOf(id)]),
    ),
    best: Object.fromEntries(
      scenario.scenes.map(({ id, choices }) => [
        id,
        Object.fromEntries(choices.map((choice) => [choice.id, best.get(choice) ?? range.min])),
      ]),
    ),
    unbounded: [],
  };
}
