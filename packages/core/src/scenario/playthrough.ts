import type { SceneId } from '../model/ids.js';
import type { ScenarioDocument } from '../model/scenario.js';
import { applyEffects, initialValues } from './apply-effects.js';
import { findScene } from './find-scene.js';
import { openChoices } from './open-choices.js';
import type {
  ChoiceDecided,
  PlaythroughEvent,
  PlaythroughRewound,
  PlaythroughStarted,
  SceneContinued,
} from './playthrough-event.js';
import type { BegunPlaythrough, Playthrough, ReadyPlaythrough } from './playthrough-state.js';

/** A playthrough before its first event. */
export const readyPlaythrough: ReadyPlaythrough = { phase: 'ready' };

/** The event that begins a playthrough. `at` is in milliseconds, `seed` a whole number from 0 to 2³² − 1. */
export function startPlaythrough(
  { id, lang }: ScenarioDocument,
  { at, seed }: { readonly at: number; readonly seed: number },
): PlaythroughStarted {
  return { type: 'started', at, version: 1, document: id, lang, seed };
}

/**
 * The playthrough after an event. An event that does not apply leaves the playthrough as it is, the
 * very same object: one about another scene than the current, about a choice that is not open, going
 * on from a scene with an open choice, anything but `rewound` after the ending.
 */
export function advancePlaythrough(
  scenario: ScenarioDocument,
  playthrough: Playthrough,
  event: PlaythroughEvent,
): Playthrough {
  if (playthrough.phase === 'ready') {
    return event.type === 'started' ? (begin(scenario, event) ?? playthrough) : playthrough;
  }
  if (event.type === 'rewound') return rewind(scenario, playthrough, event) ?? playthrough;
  if (event.type === 'started') return playthrough;
  return leave(scenario, playthrough, event) ?? playthrough;
}

/**
 * Rebuilds a playthrough from its log. Events that no longer apply, since the scenario was edited,
 * are passed over.
 */
export function replayPlaythrough(
  scenario: ScenarioDocument,
  log: Iterable<PlaythroughEvent>,
): Playthrough {
  let playthrough: Playthrough = readyPlaythrough;
  for (const event of log) playthrough = advancePlaythrough(scenario, playthrough, event);
  return playthrough;
}

/** The log without its last event; `started` stays. */
export function undoPlaythrough(log: readonly PlaythroughEvent[]): readonly PlaythroughEvent[] {
  return log.at(-1)?.type === 'started' ? log : log.slice(0, -1);
}

function begin(
  scenario: ScenarioDocument,
  { at, seed }: PlaythroughStarted,
): BegunPlaythrough | undefined {
  return enter(scenario, scenario.start, {
    phase: 'open',
    seed,
    startedAt: at,
    lastAt: at,
    scene: scenario.start,
    variables: initialValues(scenario.variables),
    visited: [],
    steps: [],
    rewinds: 0,
  });
}

function rewind(
  scenario: ScenarioDocument,
  playthrough: BegunPlaythrough,
  { at, step }: PlaythroughRewound,
): BegunPlaythrough | undefined {
  const back = playthrough.steps[step];
  return (
    back &&
    enter(scenario, back.scene, {
      ...playthrough,
      lastAt: at,
      variables: back.variables,
      visited: back.visited,
      steps: playthrough.steps.slice(0, step),
      rewinds: playthrough.rewinds + 1,
    })
  );
}

function leave(
  scenario: ScenarioDocument,
  playthrough: BegunPlaythrough,
  event: ChoiceDecided | SceneContinued,
): BegunPlaythrough | undefined {
  const { scene: id, variables, visited, steps } = playthrough;
  const scene = findScene(scenario, id);
  if (!scene || scene.end || event.scene !== id) return undefined;

  const open = openChoices(scene, playthrough);
  const choice = event.type === 'decided' ? open.find(({ id }) => id === event.choice) : undefined;
  const next = event.type === 'continued' && !open.length ? scene.next : undefined;
  const way = choice ?? next;
  if (!way) return undefined;

  const { at } = event;
  const taken = choice && { choice: choice.id };
  return enter(scenario, way.to, {
    ...playthrough,
    lastAt: at,
    variables: choice ? applyEffects(variables, choice.effects, scenario.variables) : variables,
    steps: [...steps, { at, scene: id, ...taken, variables, visited }],
  });
}

function enter(
  scenario: ScenarioDocument,
  id: SceneId,
  playthrough: BegunPlaythrough,
): BegunPlaythrough | undefined {
  const scene = findScene(scenario, id);
  const { visited } = playthrough;
  return (
    scene && {
      ...playthrough,
      phase: scene.end ? 'ended' : 'open',
      scene: id,
      visited: visited.includes(id) ? visited : [...visited, id],
    }
  );
}
