import type { Rule } from './rule.js';

export const deadEnd: Rule<{ readonly scene: string }> = {
  code: 'dead-end',
  severity: 'error',
  message: (p) => `“${p.scene}” has no way on.`,
  hint: () =>
    'Add choices, a link as a paragraph of its own, or `end success`, `end partial` or `end fail`.',
};
