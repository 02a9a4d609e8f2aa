import type { ChoiceId, CompetencyId, SceneId } from '../../model/ids.js';
import { own } from '../../model/own.js';
import type { ScoreRange } from '../../model/scenario.js';
import type { AnalysedScenario, ChoicePlace } from './analysed-scenario.js';
import { maximise } from './maximise.js';
import { enumerateStates, type PlacedChoice, type Product } from './product.js';
import { toWalks, type Walks } from './walks.js';

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
export function scoreRanges(
  scenario: AnalysedScenario,
  product: Product = enumerateStates(scenario),
): ScoreRanges {
  const { choices } = product;
  const walks = toWalks(product);

  const total = extremes(walks, choices.map(totalGain));
  const competencies = [...new Set(choices.flatMap(({ choice }) => Object.keys(choice.gains)))];
  const perCompetency = competencies.map((competency) => ({
    competency,
    ...extremes(
      walks,
      choices.map(({ choice }) => own(choice.gains, competency) ?? 0),
    ),
  }));

  const endless = new Set([total, ...perCompetency].flatMap(({ endless }) => endless));
  const exactly = (range: ScoreRange) => ({ ...range, exact: range.exact && !product.fallback });
  return {
    range: exactly(total.range),
    competencyRanges: Object.fromEntries(
      perCompetency.map(({ competency, range }) => [competency, exactly(range)]),
    ),
    best: bestByScene(scenario, total),
    unbounded: choices.flatMap(({ scene, choice }, number) =>
      endless.has(number) ? { scene, choice: choice.id } : [],
    ),
  };
}

interface Extremes {
  readonly range: ScoreRange;
  readonly endless: readonly number[];
  readonly through: () => readonly (number | undefined)[];
}

function extremes(walks: Walks | undefined, gains: readonly number[]): Extremes {
  if (!walks) return { range: { min: 0, max: 0, exact: true }, endless: [], through: () => [] };
  const highest = maximise(walks, gains);
  const lowest = maximise(
    walks,
    gains.map((gain) => 0 - gain),
  );
  return {
    range: { min: 0 - lowest.max, max: highest.max, exact: highest.exact && lowest.exact },
    endless: [...highest.endless, ...lowest.endless],
    through: highest.through,
  };
}

function bestByScene({ scenes }: AnalysedScenario, { range, through }: Extremes) {
  const best = through();
  let number = 0;
  const bestOf = () => Math.min(best[number++] ?? range.min, range.max);
  return Object.fromEntries(
    scenes.map(({ id, choices }) => [
      id,
      Object.fromEntries(choices.map((choice) => [choice.id, bestOf()])),
    ]),
  );
}

/** What a choice is worth in all. */
export function totalGain({ choice }: PlacedChoice): number {
  return Object.values(choice.gains).reduce((sum, gain) => sum + gain, 0);
}
