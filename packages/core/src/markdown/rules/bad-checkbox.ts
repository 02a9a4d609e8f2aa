import type { Rule } from './rule.js';

export const badCheckbox: Rule<{ readonly box: string }> = {
  code: 'bad-checkbox',
  severity: 'error',
  message: (p) => `“${p.box}” is not a checkbox.`,
  hint: () => 'Write “[ ]” with one space, or “[x]”, and a space after it.',
};
