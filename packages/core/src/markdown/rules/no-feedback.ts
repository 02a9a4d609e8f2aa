import type { Rule } from './rule.js';

export const noFeedback: Rule<{ readonly text: string }> = {
  code: 'no-feedback',
  severity: 'warning',
  message: (p) => `“${p.text}” has no feedback, although others have.`,
  hint: () => 'Say why on the next line, after two spaces and “>”.',
};
