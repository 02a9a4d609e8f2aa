import type { AnalysedScene } from './analysed-scenario.js';
import { components } from './components.js';
import { keepNodes, reach, reverse, type Edge, type Graph } from './graph.js';
import type { Product } from './product.js';

/** All walks from the start of a scenario to an ending: what leads to no ending is left out. */
export interface Walks {
  /** The ways on from every state; state 0 is the start. */
  readonly graph: Graph;
  readonly endings: readonly number[];
  /** Which choices score only the first time, by number. */
  readonly once: readonly boolean[];
  /** The component of every state. Within a component, a playthrough can come back to where it was. */
  readonly componentOf: readonly number[];
  /** The states of every component, in an order in which no way on leads back. */
  readonly members: readonly (readonly number[])[];
  /** The ways on from component to component, in the order of those that they leave. */
  readonly across: readonly ComponentStep[];
  /** The choices that can be taken within a component, each once for a component. */
  readonly inside: readonly ComponentChoice[];
  /**
   * The loop of scenes that every state lies in. A playthrough never comes back to a loop that it
   * has left, so only a choice within a loop can be met twice.
   */
  readonly loopOf: readonly number[];
  /** The loop that every choice stays in; missing where it leads out of one. */
  readonly loopOfChoice: readonly (number | undefined)[];
}

/** A way on, from component to component. */
export interface ComponentStep {
  readonly from: number;
  readonly to: number;
  readonly choice: number;
  /** The states that it leaves and enters. */
  readonly states: readonly [leaves: number, enters: number];
}

/** A choice that can be taken without leaving a component. */
export interface ComponentChoice {
  readonly component: number;
  readonly choice: number;
}

/** The walks of a product; `undefined` when no ending can be reached. */
export function toWalks({ scenes, graph: all, choices }: Product): Walks | undefined {
  const endings = [...scenes.keys()].filter((state) => scenes[state]?.end);
  const live = reach(reverse(all), endings);
  if (!live[0]) return undefined;

  const graph = keepNodes(all, live);
  const componentOf = sourcesFirst(components(graph));
  const steps = stepsBetween(componentOf, graph).sort((a, b) => a.from - b.from);
  const loopOf = loopsOfScenes(scenes, graph);
  return {
    graph,
    endings,
    once: choices.map(({ choice }) => !choice.repeat),
    componentOf,
    members: membersOf(componentOf),
    across: steps.filter(({ from, to }) => from !== to),
    inside: choicesInside(steps),
    loopOf,
    loopOfChoice: loopsOfChoices(loopOf, graph),
  };
}

/** Components numbered the other way round, so that no way on leads to a lower number. */
export function sourcesFirst(componentOf: readonly number[]): readonly number[] {
  const last = componentOf.reduce((a, b) => Math.max(a, b), 0);
  return componentOf.map((component) => last - component);
}

function membersOf(componentOf: readonly number[]): readonly (readonly number[])[] {
  const members: number[][] = [];
  for (const [state, component] of componentOf.entries()) (members[component] ??= []).push(state);
  return members;
}

/** The choices that can be taken within a component, each once for a component. */
export function choicesInside(steps: readonly ComponentStep[]): readonly ComponentChoice[] {
  const choicesOf = new Map<number, Set<number>>();
  for (const { from, to, choice } of steps) {
    if (from !== to) continue;
    choicesOf.set(from, (choicesOf.get(from) ?? new Set()).add(choice));
  }
  return [...choicesOf].flatMap(([component, choices]) =>
    [...choices].map((choice) => ({ component, choice })),
  );
}

function loopsOfScenes(scenes: readonly AnalysedScene[], graph: Graph): readonly number[] {
  const numbers = new Map([...new Set(scenes)].map((scene, number) => [scene, number]));
  const sceneOf = scenes.map((scene) => numbers.get(scene) ?? 0);
  const between: Edge[][] = [...numbers].map(() => []);
  for (const step of stepsBetween(sceneOf, graph)) between[step.from]?.push(step);
  const loops = components(between);
  return sceneOf.map((scene) => loops[scene] ?? 0);
}

function loopsOfChoices(loopOf: readonly number[], graph: Graph): readonly (number | undefined)[] {
  const loops: number[] = [];
  for (const { from, to, choice } of stepsBetween(loopOf, graph)) {
    if (from === to && choice >= 0) loops[choice] = from;
  }
  return loops;
}

/** Every way on, between the groups that its states are in. */
export function stepsBetween(groupOf: readonly number[], graph: Graph): ComponentStep[] {
  return graph.flatMap((edges, state) =>
    edges.map(({ to, choice }) => ({
      from: groupOf[state] ?? 0,
      to: groupOf[to] ?? 0,
      choice,
      states: [state, to] as const,
    })),
  );
}
