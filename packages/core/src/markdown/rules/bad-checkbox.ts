import type { Rule } from './rule.js';

export const badCheckbox: Rule<{ readonly box: string }> = {
  code: 'bad-checkbox',
  severity: 'error',
  message: (p) =>
    /^\[[ xX]\]$/.test(p.box)
      ? `“${p.box}” needs a space after it.`
      : `“${p.box}” is not a checkbox.`,
  hint: () => 'Write “[ ]” with one space inside, or “[x]”, and a space after it.',
};
