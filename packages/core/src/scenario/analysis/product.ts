import type { Guard } from '../../model/guard.js';
import type { SceneId, VariableId } from '../../model/ids.js';
import { applyEffects, initialValues } from '../apply-effects.js';
import { holds, type Situation } from '../holds.js';
import type { AnalysedChoice, AnalysedScenario, AnalysedScene } from './analysed-scenario.js';
import type { Edge, Graph } from './graph.js';
import { situationNames } from './situation-names.js';

/**
 * Everything that can happen in a scenario, as a graph. A state is a scene together with what guards
 * read: the variables that some guard reads, and which of the scenes that some guard reads were visited.
 */
export interface Product {
  /** The scene of every state that can be reached. State 0 is the start. */
  readonly scenes: readonly AnalysedScene[];
  /** The ways on from every state. */
  readonly graph: Graph;
  /** Every choice of the scenario, in file order; edges name them by number. */
  readonly choices: readonly PlacedChoice[];
  /** Whether there were too many states, so that guards were taken to hold always. */
  readonly fallback: boolean;
}

/** A choice and the scene it is in. */
export interface PlacedChoice {
  readonly scene: SceneId;
  readonly choice: AnalysedChoice;
  /** Whether it leads to no scene of the scenario. */
  readonly dangling: boolean;
}

/** How many states are enumerated before guards are ignored. */
const stateLimit = 200_000;

/**
 * The states that a scenario can be in. Above a limit of states, guards are taken to hold, so that
 * there is one state for each scene. A way to an unknown scene leads nowhere.
 */
export function enumerateStates(scenario: AnalysedScenario, limit = stateLimit): Product {
  const read = readByGuards(scenario);
  const declared = Object.fromEntries(
    Object.entries(scenario.variables).filter(([id]) => read.variables.has(id)),
  );
  const nameOf = situationNames(declared, read.scenes);
  const places = placesOf(scenario);
  const states: State[] = [];
  const graph: Edge[][] = [];

  const numberOf = (to: SceneId, { variables, visited: before }: Situation) => {
    const place = places.get(to);
    if (!place) return undefined;
    const isSeen = !read.scenes.has(to) || before.includes(to);
    const situation = { variables, visited: isSeen ? before : [...before, to] };
    const name = nameOf(situation);
    const number = place.states.get(name) ?? states.push({ ...situation, place }) - 1;
    place.states.set(name, number);
    return number;
  };

  numberOf(scenario.start, { variables: initialValues(declared), visited: [] });
  for (const state of states) {
    if (states.length > limit) {
      return { ...enumerateStates(withoutGuards(scenario), Infinity), fallback: true };
    }
    graph.push(
      waysOn(state).flatMap(({ to: scene, choice, effects }) => {
        const variables = applyEffects(state.variables, effects, declared);
        const to = numberOf(scene, { variables, visited: state.visited });
        return to === undefined ? [] : { to, choice };
      }),
    );
  }
  const choices = scenario.scenes.flatMap(({ id: scene, choices }) =>
    choices.map((choice) => ({ scene, choice, dangling: !places.has(choice.to) })),
  );
  return { scenes: states.map(({ place }) => place.scene), graph, choices, fallback: false };
}

interface State extends Situation {
  readonly place: Place;
}

interface Place {
  readonly scene: AnalysedScene;
  /** The number of the scene's first choice. */
  readonly first: number;
  /** The numbers of the scene's states, by the name of the situation. */
  readonly states: Map<number | string, number>;
}

function waysOn({ place: { scene, first }, ...situation }: State) {
  if (scene.end) return [];
  const open = scene.choices.flatMap(({ to, when, effects }, index) =>
    holds(when, situation) ? { to, effects, choice: first + index } : [],
  );
  return open.length || !scene.next ? open : [{ to: scene.next.to, effects: [], choice: -1 }];
}

function placesOf({ scenes }: AnalysedScenario): ReadonlyMap<SceneId, Place> {
  const places = new Map<SceneId, Place>();
  let first = 0;
  for (const scene of scenes) {
    if (!places.has(scene.id)) places.set(scene.id, { scene, first, states: new Map() });
    first += scene.choices.length;
  }
  return places;
}

function readByGuards({ scenes }: AnalysedScenario) {
  const read = { variables: new Set<VariableId>(), scenes: new Set<SceneId>() };
  const follow = (guard: Guard) => {
    if (guard.type === 'compare') read.variables.add(guard.variable);
    else if (guard.type === 'visited') read.scenes.add(guard.scene);
    else [guard.of].flat().forEach(follow);
  };
  for (const { choices } of scenes) for (const { when } of choices) if (when) follow(when);
  return read;
}

function withoutGuards(scenario: AnalysedScenario): AnalysedScenario {
  return {
    ...scenario,
    scenes: scenario.scenes.map((scene) => ({
      ...scene,
      choices: scene.choices.map(({ when: _, ...choice }) => choice),
    })),
  };
}
