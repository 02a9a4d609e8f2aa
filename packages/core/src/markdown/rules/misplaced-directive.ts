import type { Rule } from './rule.js';

export const misplacedDirective: Rule<{ readonly text: string; readonly place: string }> = {
  code: 'misplaced-directive',
  severity: 'error',
  message: (p) => `“${p.text}” has no meaning ${p.place}.`,
  hint: () => 'Move it to where it belongs, or take it out.',
};
