import type { CompetencyId } from '../model/ids.js';
import type { NaiveStrategy } from './naive-strategy.js';

/** What a quiz is like as a test. Scores are scaled; they and probabilities go from 0 to 1. */
export interface QuizAnalysis {
  readonly kind: 'quiz';
  readonly items: number;
  readonly points: number;
  /** The scaled score that passes; missing when a quiz is neither passed nor failed. */
  readonly pass?: number;
  /** What comes of responding without knowing anything. `everything` picks every choice there is. */
  readonly strategies: Readonly<Record<NaiveStrategy | 'everything', QuizStrategyScore>>;
  /** What comes of guessing: every complete response with the same probability, and nothing in writing. */
  readonly random: GuessingChance;
  /** What comes of knowing some of the items, and guessing the others. */
  readonly knowing: readonly KnowingChance[];
  readonly competencies: Readonly<Record<CompetencyId, CompetencyItems>>;
  /** The competencies with less than three items: too few to tell a skill from luck. */
  readonly fewItems: readonly CompetencyId[];
}

/** What a strategy gets; `passes` is missing where there is no pass. */
export interface QuizStrategyScore {
  readonly score: number;
  readonly passes?: boolean;
}

/** The score expected and, where there is a pass, the probability of reaching it. */
export interface GuessingChance {
  readonly score: number;
  readonly pass?: number;
  /** Whether the probability is exact; else scores were rounded to a grid of one 2,000th of the points. */
  readonly exact: boolean;
}

/** The chance of somebody who knows each item with a probability. */
export interface KnowingChance extends GuessingChance {
  readonly knows: number;
}

/** What gives evidence of a competency. Items that no points are given for do not count. */
export interface CompetencyItems {
  readonly items: number;
  readonly points: number;
}
