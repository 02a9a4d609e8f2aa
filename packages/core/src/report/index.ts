/**
 * Scores an attempt or playthrough for people, once there is something to tell: apart from the main
 * entry, so that a page loads it only then.
 *
 * @packageDocumentation
 */
export { reportAttempt } from './report-attempt.js';
export { reportPlaythrough } from './report-playthrough.js';
export type * from './report.js';
