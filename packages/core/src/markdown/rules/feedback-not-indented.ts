import type { Rule } from './rule.js';

export const feedbackNotIndented: Rule = {
  code: 'feedback-not-indented',
  severity: 'error',
  message: () => 'This feedback is not indented, so it belongs to no choice.',
  hint: () => 'Put two spaces before “>” in a list with “-”, three in a numbered list.',
};
