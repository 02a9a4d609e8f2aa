import { reverse, type Graph } from './graph.js';
import { freshLabel, labelRules, type Label, type LabelRules } from './label.js';
import type { Walks } from './walks.js';
import type { Worth } from './worth.js';

/** How many comparisons of labels, in words of their bits, a search may take. */
const effortLimit = 5_000_000;

/** What a search finds, exactly. */
export interface Searched {
  readonly max: number;
  /** By the number of the choice; `undefined` when that takes too long. */
  readonly through: () => readonly (number | undefined)[] | undefined;
  /** The choices of a walk that scores the most, by number. */
  readonly witness: () => readonly number[];
}

/** The labels of every state. */
type Labels = readonly (readonly Label[])[];

/**
 * The highest scores of walks, exactly, also where choices that score once are met twice and losses
 * lie within loops; `undefined` when that takes too long.
 *
 * Walks spread as labels, and of two in one state, the one that the other beats whatever comes next
 * is dropped (as in label setting for the elementary shortest path, Feillet et al. 2004).
 */
export function search(walks: Walks, worth: Worth): Searched | undefined {
  const { members, graph, endings } = walks;
  const rules = labelRules(walks, worth);
  const forward = spread(members, graph, [0], rules);
  if (!forward) return undefined;

  const ended = endings.flatMap((state) => forward[state] ?? []);
  const best = ended.reduce((a, b) => (b.score > a.score ? b : a), ended[0] ?? freshLabel(0));

  const through = () => {
    const backward = spread([...members].reverse(), reverse(graph), endings, rules);
    return backward && meet(graph, forward, backward, rules);
  };
  return { max: best.score, through, witness: () => choicesTo(best) };
}

/** The choices that led to a label, the first one first. */
function choicesTo(label: Label): readonly number[] {
  const choices: number[] = [];
  for (let at = label.from; at; at = at.label.from) if (at.choice >= 0) choices.push(at.choice);
  return choices.reverse();
}

/** The highest score of a walk through each choice, where labels forward and backward meet. */
function meet(
  graph: Graph,
  forward: Labels,
  backward: Labels,
  { follow, join }: LabelRules,
): readonly number[] | undefined {
  const through: number[] = [];
  let effort = 0;
  for (const label of forward.flat()) {
    for (const edge of graph[label.state] ?? []) {
      const taken = follow(label, edge);
      for (const rest of backward[edge.to] ?? []) {
        const score = join(taken, rest);
        through[edge.choice] = Math.max(through[edge.choice] ?? -Infinity, score);
        effort += taken.scored.length + 1;
        if (effort > effortLimit) return undefined;
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
): Labels | undefined {
  const labels: Label[][] = graph.map(() => []);
  const dropped = new Set<Label>();
  let effort = 0;

  const settle = (label: Label) => {
    const rivals = labels[label.state] ?? [];
    effort += (rivals.length + 1) * (label.scored.length + 1);
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
