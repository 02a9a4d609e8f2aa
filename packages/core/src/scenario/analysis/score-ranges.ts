import type { ChoiceId, CompetencyId, SceneId } from '../../model/ids.js';
import { own } from '../../model/own.js';
import type { ScoreRange } from '../../model/scenario.js';
import type { AnalysedScenario, ChoicePlace } from './analysed-scenario.js';
import { maximise, maximiseThrough } from './maximise.js';
import { enumerateStates } from './product.js';
import { toWalks } from './walks.js';

/** What a scenario can be worth, over all playthroughs that come to an ending. */
export interface ScoreRanges {
  readonly range: ScoreRange;
  /** Of every competency that some choice names, in order of first appearance. */
  readonly competencyRanges: Readonly<Record<CompetencyId, ScoreRange>>;
  /**
   * The highest total of any playthrough that takes a choice; a bound where `range` is not exact.
   * The lowest total of all where no playthrough takes the choice and comes to an ending.
   */
  readonly best: Readonly<Record<SceneId, Readonly<Record<ChoiceId, number>>>>;
  /**
   * Choices that score every time in a loop without end. The ranges count them once, and are not
   * exact.
   */
  readonly unbounded: readonly ChoicePlace[];
}

/**
 * The least and the most that a scenario can be worth, in all and per competency; 0 where no ending
 * can be reached. Bounds where there are too many states, or too many ways through its loops.
 */
export function scoreRanges(scenario: AnalysedScenario): ScoreRanges {
  const product = enumerateStates(scenario);
  const { choices } = product;
  const walks = toWalks(product);

  const endless = new Set<number>();
  const rangeOf = (gains: readonly number[]): ScoreRange => {
    if (!walks) return { min: 0, max: 0, exact: true };
    const highest = maximise(walks, gains);
    const lowest = maximise(
      walks,
      gains.map((gain) => 0 - gain),
    );
    for (const choice of [...highest.endless, ...lowest.endless]) endless.add(choice);
    const exact = highest.exact && lowest.exact && !product.fallback;
    return { min: 0 - lowest.max, max: highest.max, exact };
  };

  const totals = choices.map(({ gains }) => Object.values(gains).reduce((a, b) => a + b, 0));
  const range = rangeOf(totals);
  const competencies = new Set(choices.flatMap(({ gains }) => Object.keys(gains)));
  const competencyRanges = Object.fromEntries(
    [...competencies].map((id) => [id, rangeOf(choices.map(({ gains }) => own(gains, id) ?? 0))]),
  );

  const through = walks ? maximiseThrough(walks, totals) : [];
  const bestOf = (choice: number) => Math.min(through[choice] ?? range.min, range.max);
  let number = 0;
  const best = Object.fromEntries(
    scenario.scenes.map(({ id, choices }) => [
      id,
      Object.fromEntries(choices.map(({ id }) => [id, bestOf(number++)])),
    ]),
  );
  const unbounded = choices.flatMap(({ scene, id }, choice) =>
    endless.has(choice) ? { scene, choice: id } : [],
  );
  return { range, competencyRanges, best, unbounded };
}
