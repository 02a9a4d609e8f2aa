import type { SceneId } from '../../model/ids.js';
import type { AnalysedChoice, AnalysedScenario, AnalysedScene } from './analysed-scenario.js';
import type { Edge, Graph } from './graph.js';
import { movesOf, type Place, type Position } from './moves.js';

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
  const { start, from, follow, nameOf } = movesOf(scenario);
  const states: Position[] = [];
  const graph: Edge[][] = [];
  const numbers = new Map<Place, Map<number | string, number>>();

  const numberOf = (position: Position) => {
    const known = numbers.get(position.place) ?? new Map<number | string, number>();
    numbers.set(position.place, known);
    const name = nameOf(position);
    const number = known.get(name) ?? states.push(position) - 1;
    known.set(name, number);
    return number;
  };

  if (start) numberOf(start);
  for (const state of states) {
    if (states.length > limit) {
      return { ...enumerateStates(withoutGuards(scenario), Infinity), fallback: true };
    }
    graph.push(
      from(state).flatMap((move) => {
        const next = follow(state, move);
        return next ? { to: numberOf(next), choice: move.choice } : [];
      }),
    );
  }
  const ids = new Set(scenario.scenes.map(({ id }) => id));
  const choices = scenario.scenes.flatMap(({ id: scene, choices }) =>
    choices.map((choice) => ({ scene, choice, dangling: !ids.has(choice.to) })),
  );
  return { scenes: states.map(({ place }) => place.scene), graph, choices, fallback: false };
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
