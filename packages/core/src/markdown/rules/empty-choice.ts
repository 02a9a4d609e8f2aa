import type { Rule } from './rule.js';

export const emptyChoice: Rule = {
  code: 'empty-choice',
  severity: 'error',
  message: () => 'This choice has no words.',
  hint: () => 'Write what the learner can say or do.',
};
