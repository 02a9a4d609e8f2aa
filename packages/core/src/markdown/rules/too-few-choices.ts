import type { Rule } from './rule.js';

export const tooFewChoices: Rule<{ readonly title: string }> = {
  code: 'too-few-choices',
  severity: 'error',
  message: (p) => `“${p.title}” has fewer than two to choose from.`,
  hint: () => 'Add at least one more.',
};
