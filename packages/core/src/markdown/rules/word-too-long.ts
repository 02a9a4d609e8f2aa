import type { Rule } from './rule.js';

export const wordTooLong: Rule<{ readonly length: number }> = {
  code: 'word-too-long',
  severity: 'error',
  message: (p) => `This word is ${p.length} characters long; at most 2,000 can be read.`,
  hint: () => 'Put spaces into it, or take it out.',
};
