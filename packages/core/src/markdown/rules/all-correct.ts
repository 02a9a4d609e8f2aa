import type { Rule } from './rule.js';

export const allCorrect: Rule<{ readonly title: string }> = {
  code: 'all-correct',
  severity: 'warning',
  message: (p) => `Every choice of “${p.title}” is correct.`,
  hint: () => 'Leave at least one unticked: “- [ ]”.',
};
