import type { Rule } from './rule.js';

export const unreachable: Rule<{ readonly scene: string }> = {
  code: 'unreachable',
  severity: 'error',
  message: (p) => `“${p.scene}” can never be reached.`,
  hint: () => 'Let a choice lead to it, or take it out.',
};
