import type { Rule } from './rule.js';

export const samePosition: Rule<{ readonly position: number }> = {
  code: 'same-position',
  severity: 'warning',
  message: (p) => `The correct choice is number ${p.position} in every item.`,
  hint: () => 'Put it in different places.',
};
