import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryScenario } from '../../../test/scenario/arbitrary-scenario.js';
import { sketchScenario } from '../../../test/scenario/sketch-scenario.js';
import { leadingTo, walkEverywhere, type Moment } from '../../../test/scenario/walk-everywhere.js';
import type { Guard } from '../../model/guard.js';
import type { AnalysedScenario } from './analysed-scenario.js';
import { explore, type Exploration } from './explore.js';

const flawless = { unreachable: [], stuck: [], traps: [], neverEnabled: [], fallback: false };
const patience = { patience: { min: 0, max: 3, initial: 1 } };
const patient: Guard = { type: 'compare', variable: 'patience', operator: '>', value: 0 };
const visited = (scene: string): Guard => ({ type: 'visited', scene });
const lessPatience = [{ variable: 'patience', add: -1 }];

describe('explore finds', () => {
  test.for([
    {
      name: 'nothing in a loop that can be left',
      scenario: sketchScenario({ door: { again: 'door', leave: 'end' }, end: 'success' }),
      found: {},
    },
    {
      name: 'a scene that nothing leads to, and nothing about its choices',
      scenario: sketchScenario({
        door: { leave: 'end' },
        attic: { jump: { to: 'end', when: visited('end') } },
        end: 'success',
      }),
      found: { unreachable: ['attic'] },
    },
    {
      name: 'a scene that no guard ever lets in, and the choice that is never open',
      scenario: sketchScenario({
        door: { enter: { to: 'room', when: visited('room') }, leave: 'end' },
        room: { leave: 'end' },
        end: 'success',
      }),
      found: { unreachable: ['room'], neverEnabled: [{ scene: 'door', choice: 'enter' }] },
    },
    {
      name: 'a scene without any way on, but no trap before it',
      scenario: sketchScenario({ door: { enter: 'room' }, room: {} }),
      found: { stuck: ['room'] },
    },
    {
      name: 'a scene in which patience can run out',
      scenario: sketchScenario(
        {
          door: {
            again: { to: 'door', when: patient, effects: lessPatience },
            leave: { to: 'end', when: patient },
          },
          end: 'success',
        },
        patience,
      ),
      found: { stuck: ['door'] },
    },
    {
      name: 'the first scene of a loop that no way leads out of',
      scenario: sketchScenario({
        door: { argue: 'quarrel', leave: 'end' },
        quarrel: { shout: 'shouting' },
        shouting: { argue: 'quarrel' },
        end: 'success',
      }),
      found: { traps: ['quarrel'] },
    },
    {
      name: 'a trap that the bare graph hides, since its way out is never open there',
      scenario: sketchScenario(
        {
          door: { argue: { to: 'quarrel', effects: lessPatience }, listen: 'quarrel' },
          quarrel: { shout: 'quarrel', leave: { to: 'end', when: patient } },
          end: 'success',
        },
        patience,
      ),
      found: { traps: ['quarrel'] },
    },
    {
      name: 'no way on from a start that does not exist',
      scenario: { ...sketchScenario({ end: 'success' }), start: 'lost' },
      found: { unreachable: ['end'] },
    },
    {
      name: 'a dead end, but no choice that is never open, where a choice leads nowhere',
      scenario: sketchScenario({ door: { enter: 'lost' } }),
      found: { stuck: ['door'] },
    },
  ] satisfies { name: string; scenario: AnalysedScenario; found: Partial<Exploration> }[])(
    '$name',
    ({ scenario, found }) => {
      expect(explore(scenario)).toEqual({ ...flawless, ...found });
    },
  );
});

test('above 200,000 states, guards are taken to hold', { timeout: 30_000 }, () => {
  const count: Guard = { type: 'compare', variable: 'count', operator: '<', value: 300_000 };
  const scenario = sketchScenario(
    {
      door: {
        again: { to: 'door', when: count, effects: [{ variable: 'count', add: 1 }] },
        leave: { to: 'end', when: { type: 'not', of: count } },
        never: { to: 'end', when: visited('end') },
      },
      end: 'success',
    },
    { count: { min: 0, max: 300_000, initial: 0 } },
  );
  expect(explore(scenario)).toEqual({ ...flawless, fallback: true });
});

test('walking everywhere finds the same on any small scenario', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(arbitraryScenario(), (scenario) => {
      const moments = walkEverywhere(scenario, 5_000);
      fc.pre(moments !== undefined);
      expect(explore(scenario)).toEqual(exploreByWalking(scenario, moments));
    }),
    { numRuns: 1_000 },
  );
});

function exploreByWalking(scenario: AnalysedScenario, moments: readonly Moment[]): Exploration {
  const final = moments.filter(({ ways }) => !ways.length);
  const leadsOn = leadingTo(final);
  const entersLoop = moments.filter(
    (moment) =>
      !leadsOn.has(moment) &&
      (moment === moments[0] || moment.from.some((before) => leadsOn.has(before))),
  );
  const among = (some: readonly Moment[]) =>
    scenario.scenes.filter((scene) => some.some((moment) => moment.scene === scene));
  const ids = (scenes: readonly { id: string }[]) => scenes.map(({ id }) => id);
  const reachable = among(moments);
  const taken = new Set(moments.flatMap(({ ways }) => ways.map(({ choice }) => choice)));

  return {
    unreachable: ids(scenario.scenes.filter((scene) => !reachable.includes(scene))),
    stuck: ids(among(final.filter(({ scene }) => !scene.end))),
    traps: ids(among(entersLoop)),
    neverEnabled: reachable.flatMap(({ id, choices }) =>
      choices
        .filter((choice) => !taken.has(choice))
        .map((choice) => ({ scene: id, choice: choice.id })),
    ),
    fallback: false,
  };
}
