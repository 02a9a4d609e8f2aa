import type { CompetencyId } from '../../model/ids.js';
import { own } from '../../model/own.js';
import type { Product } from './product.js';
import type { Walks } from './walks.js';

/**
 * The fewest decisions, on any way to an ending, in which some open choice is worth something, more or
 * less than nothing, for a competency; 0 where no ending can be reached. Breadth-first search over
 * steps of 0 and 1.
 */
export function fewestOpportunities(
  { graph, choices }: Product,
  walks: Walks | undefined,
  competency: CompetencyId,
): number {
  if (!walks) return 0;
  const gives = choices.map(({ choice }) => Boolean(own(choice.gains, competency)));
  const isOpportunity = (state: number) => graph[state]?.some(({ choice }) => gives[choice]);
  const endings = new Set(walks.endings);

  const settled = graph.map(() => false);
  let fewest = 0;
  for (let level = [0]; level.length > 0; fewest += 1) {
    const next: number[] = [];
    for (let state = level.pop(); state !== undefined; state = level.pop()) {
      if (settled[state]) continue;
      settled[state] = true;
      if (endings.has(state)) return fewest;
      const list = isOpportunity(state) ? next : level;
      for (const { to } of walks.graph[state] ?? []) list.push(to);
    }
    level = next;
  }
  return 0;
}
