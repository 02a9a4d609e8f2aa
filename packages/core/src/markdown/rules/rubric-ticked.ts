import type { Rule } from './rule.js';

export const rubricTicked: Rule = {
  code: 'rubric-ticked',
  severity: 'error',
  message: () => 'A criterion of a free-text response cannot be ticked beforehand.',
  hint: () => 'Write “- [ ]”: the learner ticks what the response has.',
};
