import type { Rule } from './rule.js';

export const unknownDirective: Rule<{ readonly text: string; readonly cure?: string | undefined }> =
  {
    code: 'unknown-directive',
    severity: 'error',
    message: (p) => `“${p.text}” is not an instruction that is known here.`,
    hint: (p) =>
      p.cure ??
      'Check the spelling; if it is meant to be read, let a word or a full stop follow it.',
  };
