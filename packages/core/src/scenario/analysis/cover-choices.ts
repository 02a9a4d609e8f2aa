import { componentNetwork, flowAlong, waysOf, type ComponentNetwork } from './component-network.js';
import type { Edge } from './graph.js';
import type { LeastFlow } from './least-flow.js';
import type { Product } from './product.js';
import { thread } from './thread.js';
import { stepsBetween } from './walks.js';

/** Playthroughs that together take every choice that is ever open. */
export interface Cover {
  /** The choices of each, by number. It goes to an ending, or to where there is nothing new to try. */
  readonly plays: readonly (readonly number[])[];
  /** No fewer can do. */
  readonly atLeast: number;
}

/** How many edges the flows that are tried may have, all together. */
const effortLimit = 400_000;

/** How many clicks the plays may have, all together. */
const clickLimit = 1_000_000;

/**
 * As few playthroughs as were found that together take every choice that is ever open.
 *
 * Within a strongly connected component one playthrough can take everything, so that what is left is a
 * least flow over the components: exact when every choice has one place there. A choice that guards put
 * in several places may be taken in any of them: places are tried, branch and bound, until the effort
 * is spent. The bound is the best of two flows that ask for less: only choices that have one place, and
 * scenes whose guards are ignored.
 */
export function coverChoices(product: Product): Cover {
  if (product.graph.length === 0) return { plays: [], atLeast: 0 };
  const network = componentNetwork(product.graph);
  const { flow, atLeast } = leastCover(network, () => boundByScenes(product));
  return { plays: playsAlong(product, network, flow), atLeast };
}

interface CoverFlow {
  readonly flow: LeastFlow;
  readonly atLeast: number;
}

function leastCover(network: ComponentNetwork, boundOf: () => number): CoverFlow {
  const single = network.places.flatMap((places) => (places.length === 1 ? places : []));
  const root = flowAlong(network, single);
  const isAll = single.length === network.places.length;
  const bound = Math.max(isAll ? 0 : boundOf(), root.exact ? root.amount : 0);

  const found: { best?: LeastFlow; isCut: boolean; effort: number } = { isCut: false, effort: 0 };
  const tryPlaces = (asked: readonly number[]) => {
    found.effort += network.edges.length;
    return flowAlong(network, asked);
  };
  const isBeaten = ({ amount }: LeastFlow) =>
    found.best !== undefined && (found.best.amount <= bound || found.best.amount <= amount);

  const branch = (asked: readonly number[], flow: LeastFlow) => {
    if (isBeaten(flow)) return;
    const open = uncovered(network, flow);
    const [first] = [...open].sort((a, b) => a.length - b.length);
    if (!first) {
      found.best = flow;
      return;
    }
    found.isCut ||= found.effort + first.length * network.edges.length > effortLimit;
    if (found.isCut) {
      // Everything that is left at once: some cover, if not the smallest.
      found.best ??= tryPlaces([...asked, ...open.flatMap(([place = 0]) => place)]);
      return;
    }
    const options = first
      .map((place) => [...asked, place])
      .map((asked) => ({ asked, flow: tryPlaces(asked) }))
      .sort((a, b) => a.flow.amount - b.flow.amount);
    for (const { asked, flow } of options) branch(asked, flow);
  };

  branch(single, root);
  const flow = found.best ?? root;
  const isExact = flow.exact && !found.isCut;
  return { flow, atLeast: isExact ? flow.amount : Math.min(bound, flow.amount) };
}

/** The places of each choice that no playthrough takes. */
function uncovered({ places }: ComponentNetwork, { flows }: LeastFlow) {
  return places.filter((some) => !some.some((edge) => (flows[edge] ?? 0) > 0));
}

/** What the scenes need, were every guard to hold that ever does: every choice has one place there. */
function boundByScenes({ scenes, graph }: Product): number {
  const numbers = new Map([...new Set(scenes)].map((scene, number) => [scene, number]));
  const sceneOf = scenes.map((scene) => numbers.get(scene) ?? 0);
  const between = Array.from(numbers, () => new Map<string, Edge>());
  for (const { from, to, choice } of stepsBetween(sceneOf, graph)) {
    between[from]?.set(`${choice} ${to}`, { to, choice });
  }
  const network = componentNetwork(between.map((edges) => [...edges.values()]));
  const { amount, exact } = flowAlong(network, network.places.flat());
  return exact ? amount : 0;
}

/** The playthroughs that a flow consists of. A choice within a component is taken by one of them. */
function playsAlong(
  { choices }: Product,
  network: ComponentNetwork,
  { flows }: LeastFlow,
): readonly (readonly number[])[] {
  const taken = choices.map(() => false);
  const plays: (readonly number[])[] = [];
  let clicks = 0;
  for (const steps of waysOf(network, flows)) {
    const play = thread(network, steps, (choice) => !taken[choice]);
    for (const choice of play) taken[choice] = true;
    plays.push(play);
    clicks += play.length + steps.length;
    if (clicks > clickLimit) break;
  }
  return plays;
}
