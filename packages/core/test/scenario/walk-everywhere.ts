import type {
  AnalysedChoice,
  AnalysedScenario,
  AnalysedScene,
} from '../../src/scenario/analysis/analysed-scenario.js';
import { applyEffects, initialValues } from '../../src/scenario/apply-effects.js';
import { openChoices } from '../../src/scenario/open-choices.js';

/** Everything a learner can come to, with all that they did before: by brute force, to test against. */
export interface Moment {
  readonly scene: AnalysedScene;
  readonly variables: Readonly<Record<string, number>>;
  readonly visited: readonly string[];
  /** The choices that have been taken and are worth something, as `scene choice`. */
  readonly scored: readonly string[];
  readonly ways: Way[];
  readonly from: Moment[];
}

/** A way on; `choice` is missing where there is nothing to choose. */
export interface Way {
  readonly choice?: AnalysedChoice;
  readonly to: Moment;
}

/** Every moment, the start first; `undefined` when there are more than the limit. */
export function walkEverywhere(scenario: AnalysedScenario, limit: number): Moment[] | undefined {
  const moments = new Map<string, Moment>();
  const arrive = (id: string, before: Pick<Moment, 'variables' | 'visited' | 'scored'>) => {
    const scene = scenario.scenes.find((scene) => scene.id === id)!;
    const visited = [...new Set([...before.visited, id])].sort();
    const { variables, scored } = before;
    const name = JSON.stringify([id, variables, visited, scored]);
    const known = moments.get(name);
    const moment = known ?? { scene, variables, visited, scored, ways: [], from: [] };
    if (!known) moments.set(name, moment);
    return moment;
  };

  arrive(scenario.start, {
    variables: initialValues(scenario.variables),
    visited: [],
    scored: [],
  });
  for (const moment of moments.values()) {
    if (moments.size > limit) return undefined;
    for (const way of waysOn(scenario, moment)) {
      const to = arrive(way.to, way);
      moment.ways.push({ ...(way.choice && { choice: way.choice }), to });
      to.from.push(moment);
    }
  }
  return [...moments.values()];
}

/** The moments from which any of some moments can still come. */
export function leadingTo(some: readonly Moment[]): ReadonlySet<Moment> {
  const found = new Set(some);
  for (const moment of found) for (const before of moment.from) found.add(before);
  return found;
}

/** The ways of a shortest walk from the start to a moment, each with the scene it leaves. */
export function waysTo(moments: readonly Moment[], moment: Moment): (Way & { scene: string })[] {
  const arrivals = new Map<Moment, { from: Moment; way: Way }>();
  const found = new Set(moments.slice(0, 1));
  for (const from of found) {
    for (const way of from.ways) {
      if (!found.has(way.to)) arrivals.set(way.to, { from, way });
      found.add(way.to);
    }
  }
  const ways = [];
  for (let arrival = arrivals.get(moment); arrival; arrival = arrivals.get(arrival.from)) {
    ways.unshift({ ...arrival.way, scene: arrival.from.scene.id });
  }
  return ways;
}

interface WayOn extends Pick<Moment, 'variables' | 'visited' | 'scored'> {
  readonly to: string;
  readonly choice?: AnalysedChoice;
}

function waysOn(scenario: AnalysedScenario, moment: Moment): WayOn[] {
  const { scene, scored, variables, visited } = moment;
  if (scene.end) return [];
  const open = openChoices(scene, moment);
  if (!open.length) return scene.next ? [{ to: scene.next.to, variables, visited, scored }] : [];
  return open.map((choice) => {
    const isWorth = Object.values(choice.gains).some((gain) => gain !== 0);
    return {
      choice,
      to: choice.to,
      variables: applyEffects(variables, choice.effects, scenario.variables),
      visited,
      scored: isWorth ? [...new Set([...scored, `${scene.id} ${choice.id}`])].sort() : scored,
    };
  });
}
