import type { Rule } from './rule.js';

export const missingPair: Rule<{ readonly text: string }> = {
  code: 'missing-pair',
  severity: 'error',
  message: (p) => `“${p.text}” has nothing to be matched with.`,
  hint: () => 'Fill in the right cell. For a distractor, leave the left cell empty instead.',
};
