import type { Rule } from './rule.js';

export const tooFewChoices: Rule<{ readonly title: string; readonly count: number }> = {
  code: 'too-few-choices',
  severity: 'error',
  message: (p) =>
    p.count === 0
      ? `“${p.title}” has nothing to choose from.`
      : `“${p.title}” has only one line to choose from.`,
  hint: () => 'Write at least two.',
};
