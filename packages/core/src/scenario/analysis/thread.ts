import type { Edge, Graph } from './graph.js';
import type { ComponentStep } from './walks.js';

/** A graph and the component of each of its states. */
export interface Condensed {
  readonly graph: Graph;
  readonly componentOf: readonly number[];
}

/**
 * The choices of a walk from the start along some steps between components, that on its way takes
 * every wanted choice within the components it comes through. Ways on without a choice are left out.
 */
export function thread(
  { graph, componentOf }: Condensed,
  steps: readonly ComponentStep[],
  isWanted: (choice: number) => boolean,
): readonly number[] {
  const choices: number[] = [];
  const taken = new Set<number>();
  let state = 0;
  const isInside = ({ to }: Edge) => componentOf[to] === componentOf[state];
  const isNew = ({ choice }: Edge) => choice >= 0 && !taken.has(choice) && isWanted(choice);
  const take = (edges: readonly Edge[]) => {
    for (const { to, choice } of edges) {
      if (choice >= 0) choices.push(choice);
      taken.add(choice);
      state = to;
    }
  };
  const goTo = (isGoal: (edge: Edge) => boolean) => {
    if (!graph[state]?.some(isInside)) return false;
    const way = shortestWay(graph, state, isInside, isGoal);
    if (way) take(way);
    return way !== undefined;
  };

  for (const step of steps) {
    while (goTo(isNew));
    const [leaves, enters] = step.states;
    if (leaves !== state) goTo(({ to }) => to === leaves);
    take([{ to: enters, choice: step.choice }]);
  }
  while (goTo(isNew));
  return choices;
}

/** The fewest edges from a node up to one that is a goal, all of them inside; `undefined` when there is none. */
function shortestWay(
  graph: Graph,
  source: number,
  isInside: (edge: Edge) => boolean,
  isGoal: (edge: Edge) => boolean,
): readonly Edge[] | undefined {
  const arrivals = new Map<number, { from: number; edge: Edge } | undefined>([[source, undefined]]);
  for (const from of arrivals.keys()) {
    for (const edge of graph[from] ?? []) {
      if (!isInside(edge)) continue;
      if (isGoal(edge)) return [...wayTo(arrivals, from), edge];
      if (!arrivals.has(edge.to)) arrivals.set(edge.to, { from, edge });
    }
  }
  return undefined;
}

function wayTo(
  arrivals: ReadonlyMap<number, { from: number; edge: Edge } | undefined>,
  node: number,
): readonly Edge[] {
  const way: Edge[] = [];
  for (let at = arrivals.get(node); at; at = arrivals.get(at.from)) way.push(at.edge);
  return way.reverse();
}
