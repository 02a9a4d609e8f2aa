import type { Rule } from './rule.js';

export const neverEnabled: Rule<{ readonly text: string }> = {
  code: 'never-enabled',
  severity: 'error',
  message: (p) => `“${p.text}” can never be chosen: its condition never holds.`,
  hint: () => 'Mend the condition, or take the choice out.',
};
