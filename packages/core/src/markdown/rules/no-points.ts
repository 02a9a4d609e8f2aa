import type { Rule } from './rule.js';

export const noPoints: Rule<{ readonly title: string }> = {
  code: 'no-points',
  severity: 'warning',
  message: (p) => `“${p.title}” counts for nothing.`,
  hint: () => 'Give it points above 0, or leave the line out: then it counts for 1.',
};
