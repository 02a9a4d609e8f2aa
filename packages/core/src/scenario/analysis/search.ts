import type { Worth } from './condense.js';
import { reverse, type Graph } from './graph.js';
import { freshLabel, labelRules, type Label, type LabelRules } from './label.js';
import type { Walks } from './walks.js';

/** How many comparisons of labels a search may take. */
const effortLimit = 1_000_000;

/**
 * The highest score of any walk, exactly, also where choices that score once are met twice and losses
 * lie within loops; `undefined` when that takes too long.
 *
 * Walks spread as labels, and of two in one state, the one that the other beats whatever comes next
 * is dropped (as in label setting for the elementary shortest path, Feillet et al. 2004).
 */
export function searchMax(walks: Walks, worth: Worth): number | undefined {
  const { members, graph, endings } = walks;
  const labels = spread(members, graph, [0], labelRules(walks, worth));
  return (
    labels &&
    endings
      .flatMap((state) => labels[state] ?? [])
      .reduce((max, { score }) => Math.max(max, score), -Infinity)
  );
}

/** The highest score of any walk through each choice, by number; likewise. */
export function searchThrough(
  walks: Walks,
  worth: Worth,
): readonly (number | undefined)[] | undefined {
  const { members, graph, endings } = walks;
  const rules = labelRules(walks, worth);
  const forward = spread(members, graph, [0], rules);
  const backward = forward && spread([...members].reverse(), reverse(graph), endings, rules);
  if (!backward) return undefined;

  const through: number[] = [];
  let effort = 0;
  for (const label of forward.flat()) {
    for (const edge of graph[label.state] ?? []) {
      const taken = rules.follow(label, edge);
      for (const rest of backward[edge.to] ?? []) {
        const score = rules.join(taken, rest);
        through[edge.choice] = Math.max(through[edge.choice] ?? -Infinity, score);
        if (++effort > effortLimit) return undefined;
      }
    }
  }
  return through;
}

/**
 * The labels of every state that no other there beats; `undefined` when that takes too long. States
 * are settled component by component, and the highest scores first: they beat the most.
 */
function spread(
  order: Walks['members'],
  graph: Graph,
  sources: readonly number[],
  { follow, beats }: LabelRules,
): readonly (readonly Label[])[] | undefined {
  const labels: Label[][] = graph.map(() => []);
  const dropped = new Set<Label>();
  let effort = 0;

  const settle = (label: Label) => {
    const rivals = labels[label.state] ?? [];
    effort += rivals.length + 1;
    if (rivals.some((rival) => beats(rival, label))) return false;
    for (const rival of rivals) if (beats(label, rival)) dropped.add(rival);
    labels[label.state] = [...rivals.filter((rival) => !dropped.has(rival)), label];
    return true;
  };

  for (const state of sources) settle(freshLabel(state));
  for (const members of order) {
    const component = new Set(members);
    const pending = members.flatMap((state) => labels[state] ?? []).sort(byScore);
    for (let label = pending.pop(); label; label = pending.pop()) {
      if (dropped.has(label)) continue;
      for (const edge of graph[label.state] ?? []) {
        const next = follow(label, edge);
        if (settle(next) && component.has(next.state)) insert(pending, next);
      }
      if (effort > effortLimit) return undefined;
    }
  }
  return labels;
}

/** Inserts a label before the first of a higher score. */
function insert(labels: Label[], label: Label): void {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.score ?? Infinity) > label.score) high = middle;
    else low = middle + 1;
  }
  labels.splice(low, 0, label);
}

function byScore(a: Label, b: Label): number {
  return a.score - b.score;
}
