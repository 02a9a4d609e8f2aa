import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryScenario } from '../../test/scenario/arbitrary-scenario.js';
import { sketchScenario } from '../../test/scenario/sketch-scenario.js';
import { toDocument } from '../../test/scenario/to-document.js';
import type { Guard } from '../model/guard.js';
import type { ScenarioDocument } from '../model/scenario.js';
import type { PlaythroughEvent } from './playthrough-event.js';
import {
  advancePlaythrough,
  readyPlaythrough,
  replayPlaythrough,
  startPlaythrough,
  undoPlaythrough,
} from './playthrough.js';

const patient: Guard = { type: 'compare', variable: 'patience', operator: '>', value: 0 };
const { scenes, ...sketch } = sketchScenario(
  {
    door: {
      greet: { to: 'room', effects: [{ variable: 'patience', add: 1 }] },
      wait: { to: 'door', when: patient, effects: [{ variable: 'patience', add: -1 }] },
      vanish: 'nowhere',
    },
    room: { thank: 'end' },
    end: 'success',
  },
  { patience: { min: 0, max: 2, initial: 1 } },
);
const hall = { id: 'hall', choices: [], next: { to: 'door' } };
const scenario = toDocument({ ...sketch, start: 'hall', scenes: [hall, ...scenes] }).document;

const started = startPlaythrough(scenario, { at: 0, seed: 7 });
const entered: PlaythroughEvent = { type: 'continued', at: 1, scene: 'hall' };
const waited: PlaythroughEvent = { type: 'decided', at: 2, scene: 'door', choice: 'wait' };
const greeted: PlaythroughEvent = { type: 'decided', at: 3, scene: 'door', choice: 'greet' };
const thanked: PlaythroughEvent = { type: 'decided', at: 4, scene: 'room', choice: 'thank' };
const rewound: PlaythroughEvent = { type: 'rewound', at: 5, step: 1 };

test('starting names the document, its language and the seed', () => {
  expect(started).toEqual({
    type: 'started',
    at: 0,
    version: 1,
    document: 'lamp/scenario',
    lang: 'en',
    seed: 7,
  });
});

describe('replaying a log', () => {
  test('gives the scene, the variables, the visited scenes and the steps', () => {
    expect(replayPlaythrough(scenario, [started, entered, waited, greeted])).toEqual({
      phase: 'open',
      seed: 7,
      startedAt: 0,
      lastAt: 3,
      scene: 'room',
      variables: { patience: 1 },
      visited: ['hall', 'door', 'room'],
      steps: [
        { at: 1, scene: 'hall', variables: { patience: 1 }, visited: ['hall'] },
        {
          at: 2,
          scene: 'door',
          choice: 'wait',
          variables: { patience: 1 },
          visited: ['hall', 'door'],
        },
        {
          at: 3,
          scene: 'door',
          choice: 'greet',
          variables: { patience: 0 },
          visited: ['hall', 'door'],
        },
      ],
      rewinds: 0,
    });
  });

  test('ends in a scene that is an ending', () => {
    const log = [started, entered, greeted, thanked];
    expect(replayPlaythrough(scenario, log)).toMatchObject({ phase: 'ended', scene: 'end' });
  });

  test('goes back to a step as if what followed had not been, but counts it', () => {
    const before = replayPlaythrough(scenario, [started, entered]);
    const after = replayPlaythrough(scenario, [
      started,
      entered,
      waited,
      greeted,
      thanked,
      rewound,
    ]);
    expect(after).toEqual({ ...before, lastAt: 5, rewinds: 1 });
  });

  test('keeps a value within the bounds of its variable', () => {
    const again = [started, entered, waited, waited, waited];
    expect(replayPlaythrough(scenario, again)).toMatchObject({ variables: { patience: 0 } });
  });

  test('passes over what no longer applies since the scenario was edited', () => {
    const edited: ScenarioDocument = {
      ...scenario,
      scenes: scenario.scenes.map((scene) => ({
        ...scene,
        choices: scene.choices.filter(({ id }) => id !== 'wait'),
      })),
    };
    expect(replayPlaythrough(edited, [started, entered, waited, greeted, thanked])).toEqual(
      replayPlaythrough(edited, [started, entered, greeted, thanked]),
    );
    expect(replayPlaythrough({ ...scenario, scenes: [] }, [started, entered])).toBe(
      readyPlaythrough,
    );
  });
});

test.for([
  { given: [], event: entered, because: 'nothing has started' },
  { given: [], event: rewound, because: 'nothing has started' },
  { given: [started], event: started, because: 'it has already started' },
  { given: [started], event: greeted, because: 'the learner is in another scene' },
  {
    given: [started, entered],
    event: { ...entered, scene: 'door' },
    because: 'there is something to choose',
  },
  {
    given: [started, entered],
    event: { ...greeted, choice: 'shout' },
    because: 'the choice is unknown',
  },
  {
    given: [started, entered],
    event: { ...greeted, choice: 'vanish' },
    because: 'the choice leads nowhere',
  },
  { given: [started, entered, waited], event: waited, because: 'its guard does not hold' },
  {
    given: [started, entered, greeted, thanked],
    event: { ...thanked, scene: 'end' },
    because: 'it has ended',
  },
  { given: [started, entered], event: rewound, because: 'there is no such step yet' },
  { given: [started, entered], event: { ...rewound, step: -1 }, because: 'steps count from 0' },
  { given: [started, entered], event: { ...rewound, step: 0.5 }, because: 'steps are whole' },
] satisfies { given: PlaythroughEvent[]; event: PlaythroughEvent; because: string }[])(
  '$event.type changes nothing when $because',
  ({ given, event }) => {
    const playthrough = replayPlaythrough(scenario, given);
    expect(advancePlaythrough(scenario, playthrough, event)).toBe(playthrough);
  },
);

test.for([
  { log: [], left: [], because: 'nothing stays nothing' },
  { log: [started], left: [started], because: 'the start stays' },
  { log: [started, entered, waited], left: [started, entered], because: 'the last event goes' },
])('undo: $because', ({ log, left }) => {
  expect(undoPlaythrough(log)).toEqual(left);
});

describe('any log on any scenario', () => {
  const id = fc.constantFrom('s0', 's1', 's2', 's3', 's4', 's5');
  const at = fc.nat();
  const log = fc.array(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({
          type: fc.constant('decided' as const),
          at,
          scene: id,
          choice: fc.constantFrom('a', 'b', 'c'),
        }),
      },
      fc.record({ type: fc.constant('continued' as const), at, scene: id }),
      fc.record({ type: fc.constant('rewound' as const), at, step: fc.nat(3) }),
    ),
    { maxLength: 40 },
  );

  test('can be cut anywhere and continued', () => {
    fc.assert(
      fc.property(arbitraryScenario(), log, fc.nat(40), (analysed, events, cut) => {
        const { document } = toDocument(analysed);
        const all = [startPlaythrough(document, { at: 0, seed: 0 }), ...events];
        let playthrough = replayPlaythrough(document, all.slice(0, cut));
        for (const event of all.slice(cut)) {
          playthrough = advancePlaythrough(document, playthrough, event);
        }
        expect(playthrough).toEqual(replayPlaythrough(document, all));
      }),
    );
  });

  test('keeps every variable within its bounds, and visits what it enters', () => {
    fc.assert(
      fc.property(arbitraryScenario(), log, (analysed, events) => {
        const { document } = toDocument(analysed);
        const started = startPlaythrough(document, { at: 0, seed: 0 });
        const playthrough = replayPlaythrough(document, [started, ...events]);
        if (playthrough.phase === 'ready') throw new Error('it has started');
        for (const [id, { min, max }] of Object.entries(document.variables)) {
          expect(playthrough.variables[id]).toBeGreaterThanOrEqual(min);
          expect(playthrough.variables[id]).toBeLessThanOrEqual(max);
        }
        const entered = [...playthrough.steps.map(({ scene }) => scene), playthrough.scene];
        expect(playthrough.visited).toEqual([...new Set(entered)]);
      }),
    );
  });
});
