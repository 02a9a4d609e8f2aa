import type { Rule } from './rule.js';

export const misplacedDirective: Rule<{
  readonly text: string;
  readonly place: string;
  readonly cure: string;
}> = {
  code: 'misplaced-directive',
  severity: 'error',
  message: (p) => `“${p.text}” has no meaning ${p.place}.`,
  hint: (p) => p.cure,
};
