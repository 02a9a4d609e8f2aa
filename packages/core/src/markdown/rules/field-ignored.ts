import type { Rule } from './rule.js';

export const fieldIgnored: Rule<{ readonly field: string; readonly kind: string }> = {
  code: 'field-ignored',
  severity: 'warning',
  message: (p) => `“${p.field}” has no effect in a ${p.kind}.`,
  hint: () => 'Take it out.',
};
