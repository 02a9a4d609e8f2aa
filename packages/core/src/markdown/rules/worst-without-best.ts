import type { Rule } from './rule.js';

export const worstWithoutBest: Rule<{ readonly title: string }> = {
  code: 'worst-without-best',
  severity: 'error',
  message: (p) => `“${p.title}” has a worst choice, but not one best.`,
  hint: () => 'Tick exactly one: “- [x]”.',
};
