import type { Rule } from './rule.js';

export const tooManySigns: Rule<{ readonly count: number }> = {
  code: 'too-many-signs',
  severity: 'error',
  message: (p) =>
    `This block holds ${p.count} signs such as “*” and “[”; at most 2,000 can be read.`,
  hint: () => 'Split it with “##” headings.',
};
