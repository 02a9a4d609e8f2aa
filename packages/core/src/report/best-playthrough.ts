import { own } from '../model/own.js';
import type {
  ScenarioDocument,
  ScenarioKey,
  SceneChoice,
  SceneChoiceKey,
} from '../model/scenario.js';
import { findScene } from '../scenario/find-scene.js';
import { openChoices } from '../scenario/open-choices.js';
import type { PlaythroughEvent } from '../scenario/playthrough-event.js';
import type { BegunPlaythrough } from '../scenario/playthrough-state.js';
import { advancePlaythrough, readyPlaythrough, startPlaythrough } from '../scenario/playthrough.js';

/** How many situations are looked at before the search gives up; no written scenario comes near. */
const limit = 5_000;

/**
 * A playthrough that reaches the best score, the shortest there is; of equally short ones that which
 * earns more at once. Where none is found, as in a scenario whose range is only a bound, the one that
 * takes the most promising choice in each scene. Timed at 0.
 *
 * @returns `undefined` when that comes to no ending.
 */
export function bestPlaythrough(
  scenario: ScenarioDocument,
  key: ScenarioKey,
): BegunPlaythrough | undefined {
  const start = advancePlaythrough(
    scenario,
    readyPlaythrough,
    startPlaythrough(scenario, { at: 0, seed: 0 }),
  );
  if (start.phase === 'ready') return undefined;
  return shortest(scenario, key, start) ?? mostPromising(scenario, key, start);
}

/** Breadth first, through nothing but choices that some best playthrough takes. */
function shortest(
  scenario: ScenarioDocument,
  key: ScenarioKey,
  start: BegunPlaythrough,
): BegunPlaythrough | undefined {
  const { max } = key.range;
  const found = new Map([[situationOf(start), start]]);
  for (const playthrough of found.values()) {
    if (playthrough.phase === 'ended' && earned(playthrough, key) >= max) return playthrough;
    if (found.size > limit) return undefined;

    for (const [next, best] of waysOn(scenario, key, playthrough)) {
      const situation = `${situationOf(next)} ${earned(next, key)}`;
      if (best === max && !found.has(situation)) found.set(situation, next);
    }
  }
  return undefined;
}

/** Takes the choice that leads furthest, and never comes to the same situation twice. */
function mostPromising(
  scenario: ScenarioDocument,
  key: ScenarioKey,
  start: BegunPlaythrough,
): BegunPlaythrough | undefined {
  const met = new Set<string>();
  let playthrough: BegunPlaythrough | undefined = start;
  while (playthrough && playthrough.phase !== 'ended') {
    met.add(situationOf(playthrough));
    const ways: readonly Way[] = waysOn(scenario, key, playthrough);
    const [way] = ways
      .filter(([next]) => !met.has(situationOf(next)))
      .sort(([, one], [, other]) => other - one);
    playthrough = way?.[0];
  }
  return playthrough;
}

/** What comes of a choice, and the best score of any playthrough that takes it. */
type Way = readonly [next: BegunPlaythrough, best: number];

/** The ways on, those that earn most at once first. */
function waysOn(
  scenario: ScenarioDocument,
  key: ScenarioKey,
  playthrough: BegunPlaythrough,
): readonly Way[] {
  const scene = findScene(scenario, playthrough.scene);
  if (!scene) return [];

  const keys = own(key.choices, scene.id) ?? {};
  const take = (event: PlaythroughEvent, best: number): readonly Way[] => {
    const next = advancePlaythrough(scenario, playthrough, event);
    return next.phase === 'ready' || next === playthrough ? [] : [[next, best]];
  };
  const gain = ({ id }: SceneChoice) => gainOf(own(keys, id));

  const choices = [...openChoices(scene, playthrough)].sort((a, b) => gain(b) - gain(a));
  if (choices.length === 0) {
    return take({ type: 'continued', at: 0, scene: scene.id }, key.range.max);
  }
  return choices.flatMap(({ id }) =>
    take(
      { type: 'decided', at: 0, scene: scene.id, choice: id },
      own(keys, id)?.best ?? key.range.min,
    ),
  );
}

/** What the choices so far have earned: each the first time it was taken, or every time if it repeats. */
function earned({ steps }: BegunPlaythrough, { choices }: ScenarioKey): number {
  const scored = new Set<SceneChoiceKey>();
  let sum = 0;
  for (const { scene, choice } of steps) {
    const key = choice === undefined ? undefined : own(own(choices, scene) ?? {}, choice);
    if (!key || (scored.has(key) && !key.repeat)) continue;
    scored.add(key);
    sum += gainOf(key);
  }
  return sum;
}

function gainOf(key: SceneChoiceKey | undefined): number {
  return Object.values(key?.gains ?? {}).reduce((sum, points) => sum + points, 0);
}

/** What the ways on depend on, and which choices have scored. */
function situationOf({ scene, variables, visited, steps }: BegunPlaythrough): string {
  const taken = new Set(steps.map((step) => JSON.stringify([step.scene, step.choice])));
  return JSON.stringify([scene, variables, [...visited].sort(), [...taken].sort()]);
}
