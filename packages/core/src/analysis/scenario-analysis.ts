import type { ChoiceId, CompetencyId, SceneId } from '../model/ids.js';
import type { ScoreRange } from '../model/scenario.js';
import type { ChoicePlace } from '../scenario/analysis/analysed-scenario.js';
import type { NaiveStrategy } from './naive-strategy.js';

/** What a scenario is like. Scenes and choices are in file order; scaled scores and probabilities go from 0 to 1. */
export interface ScenarioAnalysis {
  readonly kind: 'scenario';
  /** How many scenes there are, endings included. */
  readonly scenes: number;
  readonly endings: number;
  /** The raw score of any playthrough that comes to an ending. */
  readonly score: ScoreRange;
  readonly competencies: Readonly<Record<CompetencyId, CompetencyAnalysis>>;
  /** Scenes that no playthrough enters. */
  readonly unreachable: readonly SceneId[];
  /** Scenes that can be left without a way on, although they are no endings. */
  readonly stuck: readonly SceneId[];
  /** Scenes by which a playthrough enters a loop that no way leads out of. */
  readonly traps: readonly SceneId[];
  /** Choices that are never open, although their scene can be entered. */
  readonly neverEnabled: readonly ChoicePlace[];
  readonly random: RandomClicking;
  readonly choices: readonly ChoiceRegret[];
  /**
   * As few playthroughs as were found that together take every choice that is ever open, each as the
   * choices to take in their order; where there is nothing to choose, go on. Of very many, the first.
   */
  readonly plays: readonly (readonly ChoiceId[])[];
  /** No fewer plays can take every choice. */
  readonly fewestPlays: number;
  readonly witnesses: Witnesses;
  /** At 200 words a minute: titles, what is said, and the open choices. */
  readonly readingMinutes: ReadingMinutes;
  readonly strategies: Readonly<Record<NaiveStrategy, StrategyScore>>;
  /**
   * Whether there are more than 200,000 states. Guards were then taken to hold always, scores are
   * bounds, and there are neither plays nor witnesses.
   */
  readonly fallback: boolean;
}

/** What can be earned for a competency. */
export interface CompetencyAnalysis extends ScoreRange {
  /** On the way to an ending that gives the fewest decisions that count for the competency, how many there are. */
  readonly fewestOpportunities: number;
}

/** What comes of taking each open choice with the same probability. */
export interface RandomClicking {
  /** The scaled score expected. Who comes to no ending has 0. */
  readonly score: number;
  /** The probability of passing. */
  readonly pass: number;
  /** The clicks expected until an ending, or until none can be reached any more. */
  readonly clicks: number;
  /** The probability of each ending. */
  readonly endings: Readonly<Record<SceneId, number>>;
  /** Whether these are solutions of a Markov chain; else they are estimates from seeded playthroughs. */
  readonly exact: boolean;
  /** The standard errors of an estimate. */
  readonly standardError?: { readonly score: number; readonly pass: number };
}

/** A choice, and what it costs to take it. */
export interface ChoiceRegret extends ChoicePlace {
  /** How far the best score of any playthrough that takes the choice is below the best of all. */
  readonly regret: number;
}

/** Playthroughs that show what can be earned. */
export interface Witnesses {
  readonly best: Witness;
  readonly worst: Witness;
  /** The best for each competency. */
  readonly competencies: Readonly<Record<CompetencyId, Witness>>;
}

/** A playthrough. */
export interface Witness {
  /** The raw score, in all or for the competency. Where a range is not exact it may lie within. */
  readonly score: number;
  readonly choices: readonly ChoicePlace[];
}

/** How long it takes to read. */
export interface ReadingMinutes {
  /** What shows on the way to the best score. */
  readonly best: number;
  /** Everything there is. */
  readonly all: number;
}

/** What a strategy gets. */
export interface StrategyScore {
  /** Scaled; 0 for who comes to no ending. */
  readonly score: number;
  readonly passes: boolean;
}
