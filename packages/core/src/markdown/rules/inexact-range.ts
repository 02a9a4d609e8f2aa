import type { Rule } from './rule.js';

export const inexactRange: Rule = {
  code: 'inexact-range',
  severity: 'warning',
  message: () => 'More than 16 choices in loops score, so the best score is only a bound.',
  hint: () => 'Let fewer choices inside loops score.',
};
