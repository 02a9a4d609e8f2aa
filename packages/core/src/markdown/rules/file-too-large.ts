import type { Rule } from './rule.js';

export const fileTooLarge: Rule<{ readonly bytes: number }> = {
  code: 'file-too-large',
  severity: 'error',
  message: (p) => `The file has ${(p.bytes / 1e6).toFixed(1)} MB; at most 1 MB can be read.`,
  hint: () => 'Split it into several documents.',
};
