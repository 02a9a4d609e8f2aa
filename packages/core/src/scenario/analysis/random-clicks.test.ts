import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryScenario } from '../../../test/scenario/arbitrary-scenario.js';
import { sketchScenario } from '../../../test/scenario/sketch-scenario.js';
import { leadingTo, walkEverywhere, type Moment } from '../../../test/scenario/walk-everywhere.js';
import type { Guard } from '../../model/guard.js';
import type { AnalysedScenario } from './analysed-scenario.js';
import { enumerateStates } from './product.js';
import { clickRandomly, type RandomClicks } from './random-clicks.js';
import { toWalks } from './walks.js';

const patience = { patience: { min: 0, max: 2, initial: 2 } };
const patient: Guard = { type: 'compare', variable: 'patience', operator: '>', value: 0 };

describe('clicking at random', () => {
  test.for([
    {
      because: 'each open choice is as likely as any other',
      scenario: sketchScenario({
        door: { ask: { to: 'end', gain: 2 }, wait: 'end', shout: { to: 'lost', gain: -1 } },
        end: 'success',
        lost: 'fail',
      }),
      outcomes: ['end 2: 0.3333', 'end 0: 0.3333', 'lost -1: 0.3333'],
      clicks: 1,
    },
    {
      because: 'a loop comes back until it is left, and earns once',
      scenario: sketchScenario({
        door: { ask: { to: 'door', gain: 2 }, leave: 'end' },
        end: 'success',
      }),
      outcomes: ['end 0: 0.5', 'end 2: 0.5'],
      clicks: 2,
    },
    {
      because: 'what repeats earns again, as often as patience lasts',
      scenario: sketchScenario(
        {
          door: {
            ask: {
              to: 'door',
              gain: 2,
              repeat: true,
              when: patient,
              effects: [{ variable: 'patience', add: -1 }],
            },
            leave: 'end',
          },
          end: 'success',
        },
        patience,
      ),
      outcomes: ['end 0: 0.5', 'end 2: 0.25', 'end 4: 0.25'],
      clicks: 1.75,
    },
    {
      because: 'who walks into a trap ends nowhere, and no longer counts clicks',
      scenario: sketchScenario({
        door: { enter: 'trap', leave: 'end' },
        trap: { again: 'trap' },
        end: 'success',
      }),
      outcomes: ['end 0: 0.5'],
      clicks: 1,
    },
    {
      because: 'without an ending there is nothing to come to',
      scenario: sketchScenario({ door: { again: 'door' } }),
      outcomes: [],
      clicks: 0,
    },
  ] satisfies {
    because: string;
    scenario: AnalysedScenario;
    outcomes: string[];
    clicks: number;
  }[])('$because', ({ scenario, outcomes, clicks }) => {
    const found = click(scenario)!;
    expect(found.clicks).toBeCloseTo(clicks, 12);
    expect(
      found.outcomes.map(
        ({ ending, score, probability }) =>
          `${ending} ${score}: ${Math.round(probability * 1e4) / 1e4}`,
      ),
    ).toEqual(outcomes);
  });

  test('is given up where a gain repeats without end', () => {
    const scenario = sketchScenario({
      door: { farm: { to: 'door', gain: 2, repeat: true }, leave: 'end' },
      end: 'success',
    });
    expect(click(scenario)).toBeUndefined();
  });

  test('is given up where one loop has more than 400 states', () => {
    const ring = (scenes: number) =>
      sketchScenario({
        ...Object.fromEntries(
          Array.from({ length: scenes }, (_, n) => [
            `s${n}`,
            { on: `s${(n + 1) % scenes}`, leave: 'end' },
          ]),
        ),
        end: 'success',
      });
    expect(click(ring(400))?.clicks).toBeCloseTo(2, 12);
    expect(click(ring(401))).toBeUndefined();
  });
});

test('walking everywhere, click by click, comes to the same on any small scenario', () => {
  fc.assert(
    fc.property(arbitraryScenario(), (scenario) => {
      const moments = walkEverywhere(scenario, 600);
      fc.pre(moments !== undefined);
      const found = click(scenario)!;
      const expected = clickByClick(scenario, moments);
      expect(found.clicks).toBeCloseTo(expected.clicks, 6);
      expect(byScore(found)).toEqual(byScore(expected));
    }),
    { numRuns: 2_000 },
  );
}, 60_000);

function click(scenario: AnalysedScenario): RandomClicks | undefined {
  const product = enumerateStates(scenario);
  return clickRandomly(product, toWalks(product));
}

/** The probabilities of endings and scores, to six digits. */
function byScore({ outcomes }: RandomClicks): Record<string, string> {
  const sums = new Map<string, number>();
  for (const { ending, verdict, score, probability } of outcomes) {
    const name = `${ending} ${verdict} ${score}`;
    sums.set(name, (sums.get(name) ?? 0) + probability);
  }
  return Object.fromEntries([...sums].sort().map(([name, sum]) => [name, sum.toFixed(6)]));
}

/** Sends everybody on from where they are, again and again, until next to nobody is on the way. */
function clickByClick(scenario: AnalysedScenario, moments: readonly Moment[]): RandomClicks {
  const live = leadingTo(moments.filter(({ scene }) => scene.end));
  const gains = new Map(
    scenario.scenes.flatMap(({ id, choices }) =>
      choices.map((choice) => [
        `${id} ${choice.id}`,
        Object.values(choice.gains).reduce((sum, gain) => sum + gain, 0),
      ]),
    ),
  );
  const ended = new Map<Moment, number>();
  let clicks = 0;
  let present = new Map([[moments[0]!, 1]]);
  for (let turn = 0; turn < 20_000 && present.size > 0; turn++) {
    const next = new Map<Moment, number>();
    for (const [moment, share] of present) {
      if (!live.has(moment) || share < 1e-15) continue;
      if (moment.scene.end) {
        ended.set(moment, (ended.get(moment) ?? 0) + share);
        continue;
      }
      clicks += share;
      for (const { to } of moment.ways) {
        next.set(to, (next.get(to) ?? 0) + share / moment.ways.length);
      }
    }
    present = next;
  }
  return {
    clicks,
    outcomes: [...live]
      .filter(({ scene }) => scene.end)
      .map((moment) => ({
        ending: moment.scene.id,
        verdict: moment.scene.end!,
        score: moment.scored.reduce((sum, name) => sum + gains.get(name)!, 0),
        probability: ended.get(moment) ?? 0,
      })),
  };
}
