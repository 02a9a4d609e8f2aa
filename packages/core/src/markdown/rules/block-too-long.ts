import type { Rule } from './rule.js';

export const blockTooLong: Rule<{ readonly length: number }> = {
  code: 'block-too-long',
  severity: 'error',
  message: (p) => `This block is ${p.length} characters long; at most 20,000 can be read.`,
  hint: () => 'Split it with “##” headings.',
};
