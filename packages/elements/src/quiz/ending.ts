import '../report/define.js';

/** All that is needed once the learner wants to finish, and not before. */
export { CompleteEvent } from '../events/complete-event.js';
export { SubmitAttemptEvent } from '../events/submit-attempt-event.js';
export { styles } from './ending.styles.js';
export { renderEnd } from './render-end.js';
export { renderUnfinished } from './render-unfinished.js';
export { reportOf } from './report-of.js';
