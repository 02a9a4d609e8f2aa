import '../report/define.js';

/** All that is needed once the learner wants to finish, and not before. */
export { reportAttempt } from '@kundskap/core/report';
export { renderUnfinished } from './render-unfinished.js';
