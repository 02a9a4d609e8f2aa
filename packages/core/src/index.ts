/**
 * Quizzes and branching customer conversations as data: documents, attempts, scores and reports.
 * Pure: no DOM, no clock, no chance.
 *
 * @module @kundskap/core
 */
export type * from './model/ids.js';
export type * from './model/content.js';
export type * from './model/guard.js';
export type * from './model/item-base.js';
export type * from './model/choice-item.js';
export type * from './model/best-worst-item.js';
export type * from './model/order-item.js';
export type * from './model/match-item.js';
export type * from './model/rate-item.js';
export type * from './model/cloze-item.js';
export type * from './model/entry-item.js';
export type * from './model/open-item.js';
export * from './model/item.js';
export type * from './model/document-base.js';
export * from './model/document.js';
export type * from './model/quiz.js';
export type * from './model/scenario.js';
export type * from './model/lesson.js';
export type * from './model/library.js';
export { plainText } from './model/plain-text.js';
export type * from './model/split-key.js';
export type * from './attempt/attempt-event.js';
export {
  advanceAttempt,
  readyAttempt,
  replayAttempt,
  undoAttempt,
  type Attempt,
  type BegunAttempt,
  type ReadyAttempt,
} from './attempt/attempt.js';
export { itemRevision } from './attempt/item-revision.js';
export { reviseAttempt } from './attempt/revise-attempt.js';
export { shownChoices } from './attempt/shown-choices.js';
export { shuffleChoices } from './attempt/shuffle-choices.js';
export { shuffle } from './attempt/shuffle.js';
export { startAttempt } from './attempt/start-attempt.js';
export { assessItem } from './score/assess-item.js';
export { isComplete } from './score/is-complete.js';
export type * from './score/outcome.js';
export { scoreBestWorst } from './score/score-best-worst.js';
export { scoreChoice } from './score/score-choice.js';
export { scoreCloze } from './score/score-cloze.js';
export { scoreEntry } from './score/score-entry.js';
export { scoreItem } from './score/score-item.js';
export { scoreMatch } from './score/score-match.js';
export { scoreOpen } from './score/score-open.js';
export { scoreOrder } from './score/score-order.js';
export { scoreRate } from './score/score-rate.js';
export { score, type Score } from './score/score.js';
export type * from './report/report.js';
export { findScene } from './scenario/find-scene.js';
export { holds, type Situation } from './scenario/holds.js';
export { openChoices } from './scenario/open-choices.js';
export type * from './scenario/playthrough-event.js';
export type * from './scenario/playthrough-state.js';
export {
  advancePlaythrough,
  readyPlaythrough,
  replayPlaythrough,
  startPlaythrough,
  undoPlaythrough,
} from './scenario/playthrough.js';
export { shownContent } from './scenario/shown-content.js';
