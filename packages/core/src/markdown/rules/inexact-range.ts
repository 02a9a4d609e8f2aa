import type { Rule } from './rule.js';

export const inexactRange: Rule = {
  code: 'inexact-range',
  severity: 'warning',
  message: () => 'There are too many ways through this scenario to tell its best score exactly.',
  hint: () => 'Use fewer variables or smaller ranges, or let fewer choices inside loops score.',
};
