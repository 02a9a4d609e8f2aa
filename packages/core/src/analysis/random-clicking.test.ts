import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryScenario } from '../../test/scenario/arbitrary-scenario.js';
import { sketchScenario } from '../../test/scenario/sketch-scenario.js';
import { toDocument } from '../../test/scenario/to-document.js';
import { randomFrom } from '../attempt/shuffle.js';
import { playerOf } from '../scenario/analysis/play-through.js';
import { enumerateStates } from '../scenario/analysis/product.js';
import { toWalks } from '../scenario/analysis/walks.js';
import { analyseScenario } from './analyse-scenario.js';
import { judge } from './judge-playthrough.js';
import { analyseClicking, estimateClicking } from './random-clicking.js';

test('seeded plays come to what the chain says', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(arbitraryScenario(), fc.nat(), (scenario, seed) => {
      const { document, key } = toDocument(scenario, 0.5);
      const product = enumerateStates(scenario);
      const walks = toWalks(product);
      fc.pre(walks !== undefined && key.range.max > 0);
      const play = playerOf(scenario, product);
      const verdictOf = judge(document, key);
      const solved = analyseClicking(product, walks, play, verdictOf, randomFrom(seed));
      const estimate = estimateClicking(product, play, verdictOf, randomFrom(seed));

      expect(solved.exact).toBe(true);
      expect(estimate.exact).toBe(false);
      // Where most plays come to no ending, there are few of them.
      const ended = Object.values(solved.endings).reduce((sum, share) => sum + share, 0);
      fc.pre(ended > 0.999);
      for (const what of ['score', 'pass'] as const) {
        const error = 5 * estimate.standardError![what] + 0.001;
        expect(Math.abs(estimate[what] - solved[what])).toBeLessThan(error);
      }
      for (const [id, share] of Object.entries(solved.endings)) {
        expect(estimate.endings[id]).toBeCloseTo(share, 1);
      }
      expect(estimate.clicks / solved.clicks).toBeCloseTo(1, 0);
    }),
    { numRuns: 30 },
  );
});

test('what is too much to solve is estimated, the same for the same seed', () => {
  const ring = Array.from({ length: 500 }, (_, n): [string, Record<string, string>] => [
    `s${n}`,
    { on: `s${(n + 1) % 500}`, leave: 'end' },
  ]);
  const { document, key } = toDocument(
    sketchScenario({
      ...Object.fromEntries(ring),
      s0: { on: { to: 's1', gain: 1 }, leave: 'end' },
      end: 'success',
    }),
  );
  const { random } = analyseScenario(document, key, { seed: 7 });
  expect(random.exact).toBe(false);
  expect(Math.abs(random.score - 0.5)).toBeLessThan(5 * random.standardError!.score);
  expect(random.standardError!.score).toBeLessThan(0.01);
  expect(random).toEqual(analyseScenario(document, key, { seed: 7 }).random);
  expect(random).not.toEqual(analyseScenario(document, key, { seed: 8 }).random);
});
