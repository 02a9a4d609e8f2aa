/**
 * Tells an author what a scenario or a quiz is like as a test: where it leads, what it can be worth,
 * and how far somebody gets who knows nothing.
 *
 * @module @kundskap/core/analysis
 */
export type { ChoicePlace } from '../scenario/analysis/analysed-scenario.js';
export { analyseQuiz } from './analyse-quiz.js';
export { analyseScenario, type AnalysisOptions } from './analyse-scenario.js';
export type { NaiveStrategy } from './naive-strategy.js';
export type * from './quiz-analysis.js';
export type * from './scenario-analysis.js';
