/**
 * Scores an attempt or playthrough for people, once there is something to tell: apart from the main
 * entry, so that a page loads it only then.
 *
 * @packageDocumentation
 */
export { bestPlaythrough } from './best-playthrough.js';
export { customerSurvey, type CustomerSurvey } from './customer-survey.js';
export { moodShare } from './mood-share.js';
export { reportAttempt } from './report-attempt.js';
export { reportPlaythrough } from './report-playthrough.js';
export type * from './report.js';
export {
  shopperScorecard,
  yesFrom,
  type ScorecardCompetency,
  type ScorecardLine,
  type ScorecardSection,
  type ScorecardSectionName,
  type ShopperScorecard,
} from './shopper-scorecard.js';
