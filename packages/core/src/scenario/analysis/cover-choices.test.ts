import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryScenario } from '../../../test/scenario/arbitrary-scenario.js';
import { sketchScenario } from '../../../test/scenario/sketch-scenario.js';
import { walkEverywhere } from '../../../test/scenario/walk-everywhere.js';
import type { Guard } from '../../model/guard.js';
import type { AnalysedScenario } from './analysed-scenario.js';
import { coverChoices } from './cover-choices.js';
import { playerOf } from './play-through.js';
import { enumerateStates } from './product.js';

const visited = (scene: string): Guard => ({ type: 'visited', scene });

describe('the fewest plays that take every choice', () => {
  test.for([
    {
      name: 'one where nothing is to be chosen twice',
      scenario: sketchScenario({ door: { enter: 'room' }, room: { leave: 'end' }, end: 'success' }),
      plays: ['enter leave'],
    },
    {
      name: 'one through a loop, and one for each other way out',
      scenario: sketchScenario({
        door: { again: 'door', round: 'room', leave: 'end', run: 'end' },
        room: { back: 'door' },
        end: 'success',
      }),
      plays: ['again round back run', 'leave'],
    },
    {
      name: 'none where there is nothing to choose',
      scenario: sketchScenario({ end: 'success' }),
      plays: [],
    },
    {
      name: 'a play that ends in a trap, where there is one',
      scenario: sketchScenario({
        door: { enter: 'trap', leave: 'end' },
        trap: { again: 'trap' },
        end: 'success',
      }),
      plays: ['leave', 'enter again'],
    },
    {
      name: 'a choice in two places taken where it costs no play of its own',
      scenario: sketchScenario({
        door: { left: 'left', right: 'right' },
        left: { on: 'hall' },
        right: { on: 'hall' },
        hall: {
          greet: 'end',
          wave: { to: 'end', when: visited('left') },
        },
        end: 'success',
      }),
      plays: ['left on wave', 'right on greet'],
    },
  ] satisfies { name: string; scenario: AnalysedScenario; plays: string[] }[])(
    '$name',
    ({ scenario, plays }) => {
      const found = cover(scenario);
      expect(found.plays.map((play) => play.join(' ')).sort()).toEqual([...plays].sort());
      expect(found.atLeast).toBe(plays.length);
    },
  );
});

test('trying everything needs as many plays on any small scenario', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(arbitraryScenario(), (scenario) => {
      const sets = setsByWalking(scenario);
      fc.pre(sets !== undefined);
      const product = enumerateStates(scenario);
      const { plays, atLeast } = coverChoices(product);
      expect(plays).toHaveLength(fewestSets(sets));
      expect(atLeast).toBe(plays.length);

      const all = sets.reduce((union, set) => union | set, 0n);
      expect(plays.map((play) => replay(scenario, play)).reduce((a, b) => a | b, 0n)).toBe(all);
    }),
    { numRuns: 2_000 },
  );
});

function cover(scenario: AnalysedScenario) {
  const product = enumerateStates(scenario);
  const { plays, atLeast } = coverChoices(product);
  return { atLeast, plays: plays.map((play) => play.map((n) => product.choices[n]!.choice.id)) };
}

/** What a play script takes, when it can be played to its end. */
function replay(scenario: AnalysedScenario, script: readonly number[]): bigint {
  const left = [...script];
  playerOf(scenario, enumerateStates(scenario))((ways) => {
    const open = ways.map(({ choice }) => choice);
    if (open[0] === -1) return 0;
    const next = left.shift();
    if (next !== undefined && !open.includes(next)) throw new Error('the choice is not open');
    return next === undefined ? -1 : open.indexOf(next);
  }, 1_000);
  if (left.length > 0) throw new Error('the play ended before its script');
  return script.reduce((set, choice) => set | (1n << BigInt(choice)), 0n);
}

/** The sets of choices that some playthrough takes, each as bits. */
function setsByWalking(scenario: AnalysedScenario): bigint[] | undefined {
  const worth = {
    ...scenario,
    scenes: scenario.scenes.map((scene) => ({
      ...scene,
      choices: scene.choices.map((choice) => ({ ...choice, gains: { taken: 1 } })),
    })),
  };
  const names = scenario.scenes.flatMap(({ id, choices }) =>
    choices.map((choice) => `${id} ${choice.id}`),
  );
  const moments = walkEverywhere(worth, 3_000);
  const sets = moments?.map(({ scored }) =>
    scored.reduce((set, name) => set | (1n << BigInt(names.indexOf(name))), 0n),
  );
  return sets && [...new Set(sets)];
}

function fewestSets(sets: readonly bigint[]): number {
  const all = sets.reduce((union, set) => union | set, 0n);
  const largest = sets.filter(
    (set) => !sets.some((other) => other !== set && (set & ~other) === 0n),
  );
  let count = 0;
  for (let unions = new Set([0n]); !unions.has(all); count++) {
    unions = new Set([...unions].flatMap((union) => largest.map((set) => union | set)));
  }
  return count;
}
