import type { Rule } from './rule.js';

export const twoWorst: Rule<{ readonly text: string }> = {
  code: 'two-worst',
  severity: 'error',
  message: (p) => `“${p.text}” is a second worst choice.`,
  hint: () => 'Strike out one choice only.',
};
