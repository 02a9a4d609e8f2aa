import type { Graph } from './graph.js';

/**
 * The strongly connected component of every node (Tarjan 1972, without recursion). Components are
 * numbered from 0 in reverse topological order: an edge between two leads to the lower number.
 */
export function components(graph: Graph): readonly number[] {
  const visits = graph.map((edges) => ({ edges, met: 0, low: 0, next: 0, component: -1 }));
  type Visit = (typeof visits)[number];
  const path: Visit[] = [];
  const unassigned: Visit[] = [];
  let clock = 0;
  let count = 0;

  const enter = (visit: Visit) => {
    visit.met = visit.low = ++clock;
    path.push(visit);
    unassigned.push(visit);
  };

  const leave = (visit: Visit) => {
    path.pop();
    const parent = path.at(-1);
    if (parent) parent.low = Math.min(parent.low, visit.low);
    if (visit.low < visit.met) return;
    for (const member of unassigned.splice(unassigned.lastIndexOf(visit))) member.component = count;
    count += 1;
  };

  for (const root of visits) {
    if (!root.met) enter(root);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const edge = visit.edges[visit.next++];
      const target = edge && visits[edge.to];
      if (!target) leave(visit);
      else if (!target.met) enter(target);
      else if (target.component < 0) visit.low = Math.min(visit.low, target.met);
    }
  }
  return visits.map(({ component }) => component);
}
