import type { Rule } from './rule.js';

export const missingCheckbox: Rule<{ readonly text: string }> = {
  code: 'missing-checkbox',
  severity: 'error',
  message: (p) => `“${p.text}” has no checkbox.`,
  hint: () => 'Write “- [x]” before what is right, and “- [ ]” before the rest.',
};
