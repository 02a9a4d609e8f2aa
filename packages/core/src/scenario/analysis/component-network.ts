import { components } from './components.js';
import type { Graph } from './graph.js';
import { leastFlow, type FlowEdge, type LeastFlow } from './least-flow.js';
import type { Condensed } from './thread.js';
import {
  choicesInside,
  sourcesFirst,
  stepsBetween,
  type ComponentChoice,
  type ComponentStep,
} from './walks.js';

/**
 * The components of a graph as a network: every component is an edge, and so is every step between two.
 * What flows is playthroughs.
 */
export interface ComponentNetwork extends Condensed {
  readonly nodes: number;
  readonly edges: readonly Omit<FlowEdge, 'least'>[];
  /** The step that an edge stands for; missing for the edges of components and those that lead out. */
  readonly stepOf: readonly (ComponentStep | undefined)[];
  /** The edges along which a choice can be taken, for every choice that is ever open. */
  readonly places: readonly (readonly number[])[];
}

/** The network of a graph, all of whose nodes can be reached from node 0. */
export function componentNetwork(graph: Graph): ComponentNetwork {
  const componentOf = sourcesFirst(components(graph));
  const steps = stepsBetween(componentOf, graph);
  const across = steps.filter(({ from, to }) => from !== to);
  const count = componentOf.reduce((a, b) => Math.max(a, b), -1) + 1;
  const leads = new Set(across.map(({ from }) => from));
  const all = Array.from({ length: count }, (_, component) => component);
  const last = 2 * count;

  const edges = [
    ...all.map((component) => ({ from: 2 * component, to: 2 * component + 1 })),
    ...across.map(({ from, to }) => ({ from: 2 * from + 1, to: 2 * to })),
    ...all.flatMap((component) =>
      leads.has(component) ? [] : { from: 2 * component + 1, to: last },
    ),
  ];
  return {
    graph,
    componentOf,
    nodes: last + 1,
    edges,
    stepOf: [...all.map(() => undefined), ...across],
    places: placesOf(choicesInside(steps), across, count),
  };
}

/** The fewest playthroughs that come along some edges. */
export function flowAlong({ nodes, edges }: ComponentNetwork, asked: readonly number[]): LeastFlow {
  const least = edges.map(() => 0);
  for (const edge of asked) least[edge] = 1;
  return leastFlow(
    nodes,
    edges.map((edge, index) => ({ ...edge, least: least[index] ?? 0 })),
  );
}

/** The ways that the playthroughs of a flow take: the steps of each between components, one by one. */
export function* waysOf(
  { nodes, edges, stepOf }: ComponentNetwork,
  flows: readonly number[],
): Iterable<readonly ComponentStep[]> {
  const outOf: number[][] = [];
  for (const [edge, { from }] of edges.entries()) (outOf[from] ??= []).push(edge);
  const left = [...flows];
  const next = (node: number) => {
    const some = outOf[node] ?? [];
    while (some.length > 0 && !left[some.at(-1) ?? -1]) some.pop();
    return some.at(-1);
  };

  while (next(0) !== undefined) {
    const steps: ComponentStep[] = [];
    for (let node = 0; node < nodes - 1;) {
      const edge = next(node) ?? -1;
      left[edge] = (left[edge] ?? 0) - 1;
      const step = stepOf[edge];
      if (step) steps.push(step);
      node = edges[edge]?.to ?? nodes;
    }
    yield steps;
  }
}

function placesOf(
  inside: readonly ComponentChoice[],
  across: readonly ComponentStep[],
  count: number,
): readonly (readonly number[])[] {
  const places = new Map<number, number[]>();
  const add = (choice: number, edge: number) => {
    const known = places.get(choice);
    if (known) known.push(edge);
    else if (choice >= 0) places.set(choice, [edge]);
  };
  for (const { component, choice } of inside) add(choice, component);
  for (const [index, { choice }] of across.entries()) add(choice, count + index);
  return [...places.values()];
}
