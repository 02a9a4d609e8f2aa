import type { SceneId } from '../../model/ids.js';
import type { AnalysedScenario, ChoicePlace } from './analysed-scenario.js';
import { reach, reverse } from './graph.js';
import { enumerateStates, type Product } from './product.js';

/** Where a scenario leads, and where it does not. Scenes and choices are in file order. */
export interface Exploration {
  /** Scenes that no playthrough enters. */
  readonly unreachable: readonly SceneId[];
  /** Scenes in which a playthrough can be left without any way on, although they are no endings. */
  readonly stuck: readonly SceneId[];
  /**
   * Scenes by which a playthrough can enter a loop that no way leads out of. Where the only way out
   * gets stuck, that is told by `stuck` alone.
   */
  readonly traps: readonly SceneId[];
  /** Choices that are never open, although their scene can be entered. */
  readonly neverEnabled: readonly ChoicePlace[];
  /** Whether there were more than 200,000 states, so that guards were taken to hold always. */
  readonly fallback: boolean;
}

/** Finds what an author did not mean: scenes never met, choices never open, and no way to an ending. */
export function explore(
  scenario: AnalysedScenario,
  product: Product = enumerateStates(scenario),
): Exploration {
  const { scenes, graph, fallback } = product;
  const states = [...graph.keys()];
  const back = reverse(graph);

  const final = states.filter((state) => !graph[state]?.length);
  const leadsOn = reach(back, final);
  const entersLoop = (state: number) =>
    !leadsOn[state] && (state === 0 || back[state]?.some(({ to }) => leadsOn[to]));

  const ids = scenario.scenes.map(({ id }) => id);
  const entered = new Set(scenes.map(({ id }) => id));
  const among = (some: readonly number[]) => {
    const found = new Set(some.map((state) => scenes[state]?.id));
    return ids.filter((id) => found.has(id));
  };

  return {
    unreachable: ids.filter((id) => !entered.has(id)),
    stuck: among(final.filter((state) => !scenes[state]?.end)),
    traps: among(states.filter(entersLoop)),
    neverEnabled: neverTaken(product),
    fallback,
  };
}

function neverTaken({ scenes, graph, choices }: Product): readonly ChoicePlace[] {
  const taken = new Set(graph.flat().map(({ choice }) => choice));
  const asking = new Set(scenes.flatMap(({ id, end }) => (end ? [] : id)));
  return choices.flatMap(({ scene, choice, dangling }, number) =>
    taken.has(number) || dangling || !asking.has(scene) ? [] : { scene, choice: choice.id },
  );
}
