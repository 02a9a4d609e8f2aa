import type { Rule } from './rule.js';

export const longestKey: Rule<{ readonly text: string }> = {
  code: 'longest-key',
  severity: 'advice',
  message: (p) => `“${p.text}” is correct and by far the longest, which gives it away.`,
  hint: () => 'Make it shorter, or another choice as long.',
};
