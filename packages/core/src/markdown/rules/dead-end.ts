import type { Rule } from './rule.js';

export const deadEnd: Rule<{ readonly scene: string }> = {
  code: 'dead-end',
  severity: 'error',
  message: (p) => `“${p.scene}” has no way on.`,
  hint: () =>
    'Add choices such as “- [What you say](#scene)”, or end it with `end success`, `end partial` or `end fail`.',
};
