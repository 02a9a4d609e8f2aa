import type { Rule } from './rule.js';

export const missingText: Rule<{ readonly field: string; readonly languages: readonly string[] }> =
  {
    code: 'missing-text',
    severity: 'error',
    message: (p) => `“${p.field}” has no text in ${p.languages.join(', ')}.`,
    hint: (p) => `Write “{ ${p.languages.map((lang) => `${lang}: …`).join(', ')} }” after it.`,
  };
