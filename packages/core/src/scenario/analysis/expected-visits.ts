import type { Graph } from './graph.js';

/** How many moments one component may have. */
const sizeLimit = 400;

/**
 * How often each member of a component is expected to come, from how often it is arrived at from
 * outside; `undefined` when the component is too large. Every edge that leaves a node is taken with
 * its share; the component has a way out. Solves x = arrivals + Pᵀx (Kemeny and Snell, *Finite Markov
 * Chains*, 1960, chapter 3) by elimination, which needs no pivoting: no column of Pᵀ sums to over 1.
 */
export function expectedVisits(
  members: readonly number[],
  graph: Graph,
  share: (node: number) => number,
  arrivals: readonly number[],
): readonly number[] | undefined {
  const size = members.length;
  if (size > sizeLimit) return undefined;
  const places = new Map(members.map((node, place) => [node, place]));
  const rows = members.map((_, place) => {
    const row = new Float64Array(size);
    row[place] = 1;
    return row;
  });
  const add = (row: number, column: number, amount: number) => {
    const cells = rows[row];
    if (cells) cells[column] = (cells[column] ?? 0) + amount;
  };
  for (const [column, node] of members.entries()) {
    for (const { to } of graph[node] ?? []) {
      const row = places.get(to);
      if (row !== undefined) add(row, column, -share(node));
    }
  }
  return solve(
    rows,
    members.map((node) => arrivals[node] ?? 0),
  );
}

function solve(rows: readonly Float64Array[], right: readonly number[]): readonly number[] {
  const values = [...right];
  for (const [pivot, cells] of rows.entries()) {
    for (let row = pivot + 1; row < rows.length; row++) {
      const target = rows[row];
      const factor = (target?.[pivot] ?? 0) / (cells[pivot] ?? 1);
      if (!target || factor === 0) continue;
      for (let column = pivot; column < rows.length; column++) {
        target[column] = (target[column] ?? 0) - factor * (cells[column] ?? 0);
      }
      values[row] = (values[row] ?? 0) - factor * (values[pivot] ?? 0);
    }
  }
  for (let row = rows.length - 1; row >= 0; row--) {
    const cells = rows[row];
    let value = values[row] ?? 0;
    for (let column = row + 1; column < rows.length; column++) {
      value -= (cells?.[column] ?? 0) * (values[column] ?? 0);
    }
    values[row] = value / (cells?.[row] ?? 1);
  }
  return values;
}
