import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryScenario } from '../../../test/scenario/arbitrary-scenario.js';
import { sketchScenario, type ScenarioSketch } from '../../../test/scenario/sketch-scenario.js';
import { leadingTo, walkEverywhere, type Moment } from '../../../test/scenario/walk-everywhere.js';
import type { Guard } from '../../model/guard.js';
import type { AnalysedScenario } from './analysed-scenario.js';
import { scoreRanges, type ScoreRanges } from './score-ranges.js';

const patience = { patience: { min: 0, max: 2, initial: 2 } };
const patient: Guard = { type: 'compare', variable: 'patience', operator: '>', value: 0 };
const lessPatience = [{ variable: 'patience', add: -1 }];

describe('the range of a scenario', () => {
  test.for([
    {
      because: 'the best and the worst choice count',
      scenario: sketchScenario({
        door: { ask: { to: 'end', gain: 2 }, shout: { to: 'end', gain: -1 } },
        end: 'success',
      }),
      range: [-1, 2],
    },
    {
      because: 'a loop earns once',
      scenario: sketchScenario({
        door: { ask: { to: 'door', gain: 2 }, leave: 'end' },
        end: 'success',
      }),
      range: [0, 2],
    },
    {
      because: 'everything in a loop can be earned in one go',
      scenario: sketchScenario({
        hub: { a: { to: 'one', gain: 1 }, b: { to: 'two', gain: 2 }, leave: 'end' },
        one: { back: { to: 'hub', gain: 3 } },
        two: { back: { to: 'hub', gain: 4 } },
        end: 'success',
      }),
      range: [0, 10],
    },
    {
      because: 'a loss on the way to a gain is paid once',
      scenario: sketchScenario({
        hub: { dare: { to: 'deep', gain: -1 }, leave: 'end' },
        deep: { left: { to: 'hub', gain: 2 }, right: { to: 'hub', gain: 3 } },
        end: 'success',
      }),
      range: [0, 4],
    },
    {
      because: 'a choice that is met again in another state does not score again',
      scenario: sketchScenario(
        {
          door: {
            ask: { to: 'door', gain: 2, when: patient, effects: lessPatience },
            leave: 'end',
          },
          end: 'success',
        },
        patience,
      ),
      range: [0, 2],
    },
    {
      because: 'a choice that repeats scores as often as patience lasts',
      scenario: sketchScenario(
        {
          door: {
            ask: { to: 'door', gain: 2, when: patient, effects: lessPatience, repeat: true },
            leave: 'end',
          },
          end: 'success',
        },
        patience,
      ),
      range: [0, 4],
    },
    {
      because: 'what leads to no ending does not count',
      scenario: sketchScenario({
        door: { enter: { to: 'trap', gain: 9 }, leave: { to: 'end', gain: 1 } },
        trap: { again: 'trap' },
        end: 'success',
      }),
      range: [1, 1],
    },
    {
      because: 'nothing can be earned without an ending',
      scenario: sketchScenario({ door: { again: { to: 'door', gain: 9 } } }),
      range: [0, 0],
    },
  ] as const)('$range: $because', ({ scenario, range: [min, max] }) => {
    expect(scoreRanges(scenario)).toMatchObject({
      range: { min, max, exact: true },
      unbounded: [],
    });
  });

  test('is told apart by competency, in the order in which choices name them', () => {
    const scenario = sketchScenario({
      door: {
        ask: { to: 'end', gains: { resolution: -1, listening: 2 } },
        shout: { to: 'end', gains: { flexibility: -1 } },
      },
      end: 'success',
    });
    const { competencyRanges } = scoreRanges(scenario);
    expect(Object.entries(competencyRanges)).toEqual([
      ['resolution', { min: -1, max: 0, exact: true }],
      ['listening', { min: 0, max: 2, exact: true }],
      ['flexibility', { min: -1, max: 0, exact: true }],
    ]);
  });

  test('names the choices that can be farmed without end, and counts them once', () => {
    const scenario = sketchScenario({
      door: {
        farm: { to: 'door', gain: 2, repeat: true },
        sulk: { to: 'door', gain: -3, repeat: true },
        leave: { to: 'end', gain: 1, repeat: true },
      },
      end: 'success',
    });
    expect(scoreRanges(scenario)).toMatchObject({
      range: { min: -2, max: 3, exact: false },
      unbounded: [
        { scene: 'door', choice: 'farm' },
        { scene: 'door', choice: 'sulk' },
      ],
    });
  });

  test('is a bound above 200,000 states, where guards are ignored', { timeout: 30_000 }, () => {
    const count: Guard = { type: 'compare', variable: 'count', operator: '<', value: 300_000 };
    const scenario = sketchScenario(
      {
        door: {
          again: { to: 'door', when: count, gain: -1, effects: [{ variable: 'count', add: 1 }] },
          leave: { to: 'end', gain: 2, when: { type: 'not', of: count } },
        },
        end: 'success',
      },
      { count: { min: 0, max: 300_000, initial: 0 } },
    );
    expect(scoreRanges(scenario).range).toEqual({ min: 1, max: 2, exact: false });
  });

  test(
    'is exact with 16 choices that cost and pay in one loop, else a bound',
    { timeout: 30_000 },
    () => {
      const hubOf = (spokes: number) => {
        const numbers = Array.from({ length: spokes }, (_, number) => number);
        return sketchScenario({
          hub: {
            ...Object.fromEntries(
              numbers.map((n) => [`ask${n}`, { to: `spoke${n}`, gain: -2 - n }]),
            ),
            leave: 'end',
          },
          ...Object.fromEntries(
            numbers.map((n) => [`spoke${n}`, { back: { to: 'hub', gain: 3 + n } }]),
          ),
          end: 'success',
        });
      };
      expect(scoreRanges(hubOf(8)).range).toEqual({ min: 0, max: 8, exact: true });

      const { min, max, exact } = scoreRanges(hubOf(40)).range;
      expect(exact).toBe(false);
      expect(min).toBeLessThanOrEqual(0);
      expect(max).toBeGreaterThanOrEqual(40);
    },
  );
});

test('10,000 scenes in a row are no trouble', () => {
  const length = 10_000;
  const sketch: Record<string, ScenarioSketch[string]> = {};
  for (let scene = 0; scene < length; scene++) {
    const to = `scene${scene + 1}`;
    sketch[`scene${scene}`] = { ask: { to, gain: 2 }, wait: to, shout: { to, gain: -1 } };
  }
  const scenario = sketchScenario({ ...sketch, [`scene${length}`]: 'success' });
  expect(scoreRanges(scenario).range).toEqual({ min: -length, max: 2 * length, exact: true });
});

test('walking everywhere finds the same scores on any small scenario', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(arbitraryScenario(), (scenario) => {
      const moments = walkEverywhere(scenario, 5_000);
      fc.pre(moments !== undefined);
      expect(scoreRanges(scenario)).toEqual(scoreByWalking(scenario, moments));
    }),
    { numRuns: 1_000 },
  );
});

function scoreByWalking(scenario: AnalysedScenario, moments: readonly Moment[]): ScoreRanges {
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

  const range = rangeOf();
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
