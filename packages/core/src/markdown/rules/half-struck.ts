import type { Rule } from './rule.js';

export const halfStruck: Rule<{ readonly text: string }> = {
  code: 'half-struck',
  severity: 'error',
  message: (p) => `“${p.text}” has one “~” where a worst choice has two.`,
  hint: (p) => `Write “~${p.text}~”.`,
};
