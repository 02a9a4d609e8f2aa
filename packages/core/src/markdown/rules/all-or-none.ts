import type { Rule } from './rule.js';

export const allOrNone: Rule<{ readonly text: string }> = {
  code: 'all-or-none',
  severity: 'warning',
  message: (p) => `“${p.text}” refers to the other choices, whose order changes.`,
  hint: () => 'Let learners pick several (`type multiple`), or write a choice that stands alone.',
};
