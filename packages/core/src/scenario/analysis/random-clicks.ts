import type { SceneId } from '../../model/ids.js';
import type { Verdict } from '../../model/scenario.js';
import { components } from './components.js';
import type { Edge } from './graph.js';
import { freshLabel, labelRules, type Label } from './label.js';
import type { Product } from './product.js';
import { totalGain } from './score-ranges.js';
import { expectedVisits } from './expected-visits.js';
import type { Walks } from './walks.js';

/** Where clicking at random comes to, and how soon. */
export interface RandomClicks {
  /** Every ending with every score it comes with. What is left to 1 comes to no ending. */
  readonly outcomes: readonly ChanceOutcome[];
  /** The clicks expected until an ending, or until none can be reached any more. */
  readonly clicks: number;
}

/** An ending, the raw score that a playthrough ends with, and how likely that is. */
export interface ChanceOutcome {
  readonly ending: SceneId;
  readonly verdict: Verdict;
  readonly score: number;
  readonly probability: number;
}

/** How many combinations of state, choices that have scored, and score are followed. */
const momentLimit = 200_000;

/**
 * What comes of a learner who takes each open choice with the same probability, exactly; `undefined`
 * when that takes too long. It is an absorbing Markov chain whose states are those of the scenario
 * with the score so far, and with the choices that have scored already and may be met again. It is
 * solved one strongly connected component at a time.
 */
export function clickRandomly(
  product: Product,
  walks: Walks | undefined,
): RandomClicks | undefined {
  if (!walks) return { outcomes: [], clicks: 0 };
  const chain = enumerateMoments(product, walks);
  if (!chain) return undefined;
  const visits = visitsOf(product, chain);
  if (!visits) return undefined;

  const outcomes = chain.moments.flatMap(({ state, score }, moment) => {
    const { id, end } = product.scenes[state] ?? {};
    const probability = visits[moment] ?? 0;
    return id !== undefined && end ? { ending: id, verdict: end, score, probability } : [];
  });
  const ended = outcomes.reduce((sum, { probability }) => sum + probability, 0);
  return { outcomes, clicks: visits.reduce((sum, visit) => sum + visit, 0) - ended };
}

interface Chain {
  readonly moments: readonly Label[];
  /** The moments that follow each, by the choice taken; what leads to no ending is left out. */
  readonly graph: readonly (readonly Edge[])[];
}

function enumerateMoments({ choices }: Product, walks: Walks): Chain | undefined {
  const { follow } = labelRules(walks, { gains: choices.map(totalGain), once: walks.once });
  const moments: Label[] = [];
  const graph: Edge[][] = [];
  const numbers = new Map<number, Map<string, number>>();
  const numberOf = ({ state, score, scored }: Label) => {
    const known = numbers.get(state) ?? new Map<string, number>();
    numbers.set(state, known);
    const name = `${score} ${scored.join()}`;
    const number = known.get(name) ?? moments.push({ state, score, scored }) - 1;
    known.set(name, number);
    return number;
  };

  numberOf(freshLabel(0));
  for (const moment of moments) {
    if (moments.length > momentLimit) return undefined;
    graph.push(
      (walks.graph[moment.state] ?? []).map((edge) => ({
        to: numberOf(follow(moment, edge)),
        choice: edge.choice,
      })),
    );
  }
  return { moments, graph };
}

/** How often every moment is expected to come. */
function visitsOf(product: Product, { moments, graph }: Chain): readonly number[] | undefined {
  const componentOf = components(graph);
  const members: number[][] = [];
  for (const [moment, component] of componentOf.entries()) {
    (members[component] ??= []).push(moment);
  }
  const share = (moment: number) => 1 / (product.graph[moments[moment]?.state ?? 0]?.length ?? 1);

  const arrivals = moments.map((_, moment): number => (moment === 0 ? 1 : 0));
  const visits = moments.map(() => 0);
  for (const component of members.reverse()) {
    const found = expectedVisits(component, graph, share, arrivals);
    if (!found) return undefined;
    for (const [index, moment] of component.entries()) {
      const expected = (visits[moment] = found[index] ?? 0);
      for (const { to } of graph[moment] ?? []) {
        if (componentOf[to] === componentOf[moment]) continue;
        arrivals[to] = (arrivals[to] ?? 0) + expected * share(moment);
      }
    }
  }
  return visits;
}
