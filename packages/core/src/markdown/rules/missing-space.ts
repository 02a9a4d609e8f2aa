import type { Rule } from './rule.js';

export const missingSpace: Rule<{ readonly sign: string; readonly mended: string }> = {
  code: 'missing-space',
  severity: 'error',
  message: (p) => `“${p.sign}” needs a space after it.`,
  hint: (p) => `Write “${p.mended}”.`,
};
