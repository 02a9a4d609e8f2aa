import type { Rule } from './rule.js';

export const nothingToRespond: Rule<{ readonly title: string }> = {
  code: 'nothing-to-respond',
  severity: 'error',
  message: (p) => `“${p.title}” asks nothing that can be responded to.`,
  hint: () => 'Add a list with checkboxes, a numbered list, a table or a line “____”.',
};
