import type { Rule } from './rule.js';

export const twoWaysOn: Rule<{ readonly scene: string }> = {
  code: 'two-ways-on',
  severity: 'error',
  message: (p) => `“${p.scene}” has more than one way on.`,
  hint: () => 'Keep one: choices, a single link, or an ending.',
};
