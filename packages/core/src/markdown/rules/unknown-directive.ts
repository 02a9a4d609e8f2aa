import type { Rule } from './rule.js';

export const unknownDirective: Rule<{ readonly text: string }> = {
  code: 'unknown-directive',
  severity: 'error',
  message: (p) => `“${p.text}” is not an instruction that is known here.`,
  hint: () =>
    'Check the spelling; if it is meant to be read, let it be followed by a word or a full stop.',
};
