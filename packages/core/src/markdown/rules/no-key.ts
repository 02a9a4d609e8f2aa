import type { Rule } from './rule.js';

export const noKey: Rule<{ readonly title: string }> = {
  code: 'no-key',
  severity: 'error',
  message: (p) => `“${p.title}” has no correct choice.`,
  hint: () => 'Tick it: “- [x]”.',
};
