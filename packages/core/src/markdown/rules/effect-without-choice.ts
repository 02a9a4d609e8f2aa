import type { Rule } from './rule.js';

export const effectWithoutChoice: Rule<{ readonly text: string }> = {
  code: 'effect-without-choice',
  severity: 'error',
  message: (p) => `“${p.text}” stands after a link that is no choice, so it changes nothing.`,
  hint: () => 'Make the link a choice: write “- ” before it.',
};
