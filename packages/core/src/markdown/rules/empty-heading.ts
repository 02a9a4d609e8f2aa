import type { Rule } from './rule.js';

export const emptyHeading: Rule = {
  code: 'empty-heading',
  severity: 'error',
  message: () => 'This heading has no words.',
  hint: () => 'Write a title after “##”, or take the line out.',
};
