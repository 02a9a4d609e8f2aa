import type { Guard } from '../../model/guard.js';
import type { SceneId, VariableId } from '../../model/ids.js';
import type { VariableEffect } from '../../model/scenario.js';
import { applyEffects, initialValues } from '../apply-effects.js';
import { holds, type Situation } from '../holds.js';
import type { AnalysedScenario, AnalysedScene } from './analysed-scenario.js';
import { situationNames } from './situation-names.js';

/** Where a playthrough is: a scene, together with what some guard reads. */
export interface Position extends Situation {
  readonly place: Place;
}

/** A scene, and the number of its first choice among all choices of the scenario. */
export interface Place {
  readonly scene: AnalysedScene;
  readonly first: number;
}

/** A way on; `choice` numbers the choice taken, and is −1 where there is nothing to choose. */
export interface Move {
  readonly choice: number;
  readonly to: SceneId;
  readonly effects: readonly VariableEffect[];
}

/** The rules of a scenario. */
export interface Moves {
  /** Where every playthrough begins; `undefined` when the scenario has no such scene. */
  readonly start: Position | undefined;
  /** The ways on, in file order; none from an ending. */
  readonly from: (position: Position) => readonly Move[];
  /** Where a way leads; `undefined` when the scenario has no such scene. */
  readonly follow: (position: Position, move: Move) => Position | undefined;
  /** The same for two positions in one scene when, and only when, no guard tells them apart. */
  readonly nameOf: (position: Position) => number | string;
}

/** The rules of a scenario. Only what some guard reads is kept: the rest decides nothing. */
export function movesOf(scenario: AnalysedScenario): Moves {
  const read = readByGuards(scenario);
  const declared = Object.fromEntries(
    Object.entries(scenario.variables).filter(([id]) => read.variables.has(id)),
  );
  const places = placesOf(scenario);

  const enter = (id: SceneId, { variables, visited: before }: Situation) => {
    const place = places.get(id);
    const isSeen = !read.scenes.has(id) || before.includes(id);
    return place && { place, variables, visited: isSeen ? before : [...before, id] };
  };
  return {
    start: enter(scenario.start, { variables: initialValues(declared), visited: [] }),
    from: waysOn,
    follow: ({ variables, visited }, { to, effects }) =>
      enter(to, { variables: applyEffects(variables, effects, declared), visited }),
    nameOf: situationNames(declared, read.scenes),
  };
}

function waysOn({ place: { scene, first }, ...situation }: Position): readonly Move[] {
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
