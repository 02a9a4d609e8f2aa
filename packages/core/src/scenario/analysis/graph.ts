/** A directed graph: the edges that leave each node. Nodes are numbered from 0. */
export type Graph = readonly (readonly Edge[])[];

/** An edge; `choice` numbers the choice that was taken, and is −1 where there was nothing to choose. */
export interface Edge {
  readonly to: number;
  readonly choice: number;
}

/** The graph with every edge turned round. */
export function reverse(graph: Graph): Graph {
  const reversed: Edge[][] = graph.map(() => []);
  for (const [from, edges] of graph.entries()) {
    for (const { to, choice } of edges) reversed[to]?.push({ to: from, choice });
  }
  return reversed;
}

/** Which nodes can be reached from any of the sources, themselves included. */
export function reach(graph: Graph, sources: Iterable<number>): readonly boolean[] {
  const reached = graph.map(() => false);
  const pending = [...sources];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (reached[node]) continue;
    reached[node] = true;
    for (const { to } of graph[node] ?? []) if (!reached[to]) pending.push(to);
  }
  return reached;
}

/** The graph without the edges from or to the nodes that are not kept. */
export function keepNodes(graph: Graph, kept: readonly boolean[]): Graph {
  return graph.map((edges, node) => (kept[node] ? edges.filter(({ to }) => kept[to]) : []));
}
