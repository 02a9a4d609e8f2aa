import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryScenario, competencies } from '../../../test/scenario/arbitrary-scenario.js';
import { sketchScenario } from '../../../test/scenario/sketch-scenario.js';
import { walkEverywhere, type Moment } from '../../../test/scenario/walk-everywhere.js';
import type { AnalysedScenario } from './analysed-scenario.js';
import { fewestOpportunities } from './fewest-opportunities.js';
import { enumerateStates } from './product.js';
import { toWalks } from './walks.js';

test.for([
  {
    fewest: 1,
    because: 'a choice that was open counts, taken or not',
    scenario: sketchScenario({ door: { ask: { to: 'end', gain: 1 }, wait: 'end' }, end: 'fail' }),
  },
  {
    fewest: 0,
    because: 'one way passes all of them by',
    scenario: sketchScenario({
      door: { stay: 'room', leave: 'end' },
      room: { ask: { to: 'end', gain: 1 } },
      end: 'fail',
    }),
  },
  {
    fewest: 1,
    because: 'the way with fewer opportunities may be the longer one',
    scenario: sketchScenario({
      door: { ask: { to: 'quick', gain: 1 }, wait: 'slow' },
      quick: { ask: { to: 'end', gain: 1 } },
      slow: { wait: 'slower' },
      slower: { wait: 'end' },
      end: 'fail',
    }),
  },
  {
    fewest: 0,
    because: 'nothing comes to an ending',
    scenario: sketchScenario({ door: { ask: { to: 'door', gain: 1 } } }),
  },
] satisfies { fewest: number; because: string; scenario: AnalysedScenario }[])(
  '$fewest: $because',
  ({ scenario, fewest }) => {
    expect(fewestFor(scenario, 'listening')).toBe(fewest);
  },
);

test('walking everywhere finds as few on any small scenario', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(arbitraryScenario(), fc.constantFrom(...competencies), (scenario, competency) => {
      const moments = walkEverywhere(scenario, 5_000);
      fc.pre(moments !== undefined);
      expect(fewestFor(scenario, competency)).toBe(fewestByWalking(moments, competency));
    }),
    { numRuns: 2_000 },
  );
});

function fewestFor(scenario: AnalysedScenario, competency: string): number {
  const product = enumerateStates(scenario);
  return fewestOpportunities(product, toWalks(product), competency);
}

/** Bellman and Ford: every moment's fewest, until nothing changes. */
function fewestByWalking(moments: readonly Moment[], competency: string): number {
  const fewest = new Map<Moment, number>([[moments[0]!, 0]]);
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const [moment, count] of [...fewest]) {
      const cost = moment.ways.some(({ choice }) => choice?.gains[competency]) ? 1 : 0;
      for (const { to } of moment.ways) {
        if ((fewest.get(to) ?? Infinity) <= count + cost) continue;
        fewest.set(to, count + cost);
        isChanged = true;
      }
    }
  }
  const ended = moments.filter(({ scene }) => scene.end).map((moment) => fewest.get(moment)!);
  return ended.length ? Math.min(...ended) : 0;
}
