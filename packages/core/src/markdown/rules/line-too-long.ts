import type { Rule } from './rule.js';

export const lineTooLong: Rule<{ readonly length: number }> = {
  code: 'line-too-long',
  severity: 'error',
  message: (p) => `This line is ${p.length} characters long; at most 10,000 can be read.`,
  hint: () => 'Break it into several lines.',
};
