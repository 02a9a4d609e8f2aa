/** An edge of a network without cycles, and the least that has to flow along it. */
export interface FlowEdge {
  /** Nodes are numbered so that every edge leads to a higher number. */
  readonly from: number;
  readonly to: number;
  readonly least: number;
}

/** The least that can flow. */
export interface LeastFlow {
  readonly amount: number;
  /** What flows along each edge. */
  readonly flows: readonly number[];
  /** Whether less cannot flow; else the search for less took too long. */
  readonly exact: boolean;
}

/** How many edges may be looked at while less and less flows. */
const effortLimit = 20_000_000;

/**
 * The least flow, in whole units, from node 0 to the last node such that every edge gets its least.
 * Every other node lies on a way from the first to the last. Some flow that does is made in two passes;
 * then what need not flow is taken back along the shortest ways (Edmonds and Karp 1972, with lower
 * bounds in place of capacities).
 */
export function leastFlow(nodes: number, edges: readonly FlowEdge[]): LeastFlow {
  const { into, outOf } = incidence(nodes, edges);
  const flows = edges.map(({ least }) => least);
  const total = (some: readonly number[]) => some.reduce((sum, edge) => sum + at(flows, edge), 0);
  const raise = (edge: number | undefined, amount: number) => {
    if (edge !== undefined) flows[edge] = at(flows, edge) + amount;
  };

  const balance = (node: number) => total(into[node] ?? []) - total(outOf[node] ?? []);
  for (let node = nodes - 2; node > 0; node--) raise(into[node]?.[0], Math.max(0, -balance(node)));
  for (let node = 1; node < nodes - 1; node++) raise(outOf[node]?.[0], Math.max(0, balance(node)));

  let effort = 0;
  let exact = true;
  for (;;) {
    const found = wayBack(nodes, edges, flows, { into, outOf });
    effort += found.effort;
    if (!found.way) break;
    const spare = found.way.reduce(
      (least, { edge, isForward }) =>
        isForward ? Math.min(least, at(flows, edge) - (edges[edge]?.least ?? 0)) : least,
      Infinity,
    );
    for (const { edge, isForward } of found.way) raise(edge, isForward ? -spare : spare);
    if (effort > effortLimit) {
      exact = false;
      break;
    }
  }
  return { amount: total(outOf[0] ?? []), flows, exact };
}

interface Incidence {
  readonly into: readonly (readonly number[])[];
  readonly outOf: readonly (readonly number[])[];
}

/** A way from the first node to the last along which less can flow: forward less, backward more. */
interface WayBack {
  readonly way?: readonly { readonly edge: number; readonly isForward: boolean }[];
  readonly effort: number;
}

function wayBack(
  nodes: number,
  edges: readonly FlowEdge[],
  flows: readonly number[],
  { into, outOf }: Incidence,
): WayBack {
  const last = nodes - 1;
  // By node: the edge it was reached by, counted from 1, below 0 when backward.
  const arrival = new Int32Array(nodes);
  const pending = [0];
  let effort = 0;
  for (const node of pending) {
    for (const edge of outOf[node] ?? []) {
      effort += 1;
      const { to = 0, least = 0 } = edges[edge] ?? {};
      if (to === 0 || arrival[to] !== 0 || at(flows, edge) <= least) continue;
      arrival[to] = edge + 1;
      pending.push(to);
    }
    for (const edge of into[node] ?? []) {
      effort += 1;
      const { from = 0 } = edges[edge] ?? {};
      if (from === 0 || arrival[from] !== 0) continue;
      arrival[from] = -edge - 1;
      pending.push(from);
    }
    if (arrival[last] !== 0) break;
  }
  if (arrival[last] === 0) return { effort };

  const way: { edge: number; isForward: boolean }[] = [];
  for (let node = last; node !== 0;) {
    const code = arrival[node] ?? 0;
    const edge = Math.abs(code) - 1;
    const isForward = code > 0;
    way.push({ edge, isForward });
    node = (isForward ? edges[edge]?.from : edges[edge]?.to) ?? 0;
  }
  return { way, effort };
}

function incidence(nodes: number, edges: readonly FlowEdge[]): Incidence {
  const into: number[][] = Array.from({ length: nodes }, () => []);
  const outOf: number[][] = Array.from({ length: nodes }, () => []);
  for (const [edge, { from, to }] of edges.entries()) {
    outOf[from]?.push(edge);
    into[to]?.push(edge);
  }
  return { into, outOf };
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}
