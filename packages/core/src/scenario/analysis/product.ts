import type { Guard } from '../../model/guard.js';
import type { SceneId, VariableId } from '../../model/ids.js';
import { applyEffects, initialValues } from '../apply-effects.js';
import { holds, type Situation } from '../holds.js';
import type { AnalysedChoice, AnalysedScenario, AnalysedScene } from './analysed-scenario.js';
import type { Edge, Graph } from './graph.js';

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
export interface PlacedChoice extends AnalysedChoice {
  readonly scene: SceneId;
  /** Whether it leads to no scene of the scenario. */
  readonly dangling: boolean;
}

/** How many states are enumerated before guards are ignored. */
export const stateLimit = 200_000;

/** The states that a scenario can be in. A way to an unknown scene leads nowhere. */
export function enumerateStates(scenario: AnalysedScenario): Product {
  return (
    enumerate(scenario, stateLimit) ?? {
      ...(enumerate(withoutGuards(scenario), Infinity) ?? nothing),
      fallback: true,
    }
  );
}

interface State extends Situation {
  readonly place: Place;
}

/** A scene, and the number of its first choice. */
interface Place {
  readonly scene: AnalysedScene;
  readonly first: number;
}

const nothing: Product = { scenes: [], graph: [], choices: [], fallback: false };

function enumerate(scenario: AnalysedScenario, limit: number): Product | undefined {
  const { variables: readVariables, scenes: readScenes } = readByGuards(scenario);
  const declared = Object.fromEntries(
    Object.entries(scenario.variables).filter(([id]) => readVariables.has(id)),
  );
  const places = placesOf(scenario);
  const states: State[] = [];
  const numbers = new Map<string, number>();
  const graph: Edge[][] = [];

  const numberOf = (to: SceneId, { variables, visited: before }: Situation) => {
    const place = places.get(to);
    if (!place) return undefined;
    const visited = [...readScenes].filter((scene) => scene === to || before.includes(scene));
    const name = JSON.stringify([to, Object.values(variables), visited]);
    const number = numbers.get(name) ?? states.push({ place, variables, visited }) - 1;
    numbers.set(name, number);
    return number;
  };

  numberOf(scenario.start, { variables: initialValues(declared), visited: [] });
  for (const state of states) {
    if (states.length > limit) return undefined;
    graph.push(
      waysOn(state).flatMap(({ to: scene, choice, effects }) => {
        const variables = applyEffects(state.variables, effects, declared);
        const to = numberOf(scene, { variables, visited: state.visited });
        return to === undefined ? [] : { to, choice };
      }),
    );
  }
  const choices = scenario.scenes.flatMap(({ id, choices }) =>
    choices.map((choice) => ({ ...choice, scene: id, dangling: !places.has(choice.to) })),
  );
  return { scenes: states.map(({ place }) => place.scene), graph, choices, fallback: false };
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
    if (!places.has(scene.id)) places.set(scene.id, { scene, first });
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
