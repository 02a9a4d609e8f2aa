import type { Rule } from './rule.js';

export const missingLanguage: Rule<{ readonly document: string; readonly languages: string }> = {
  code: 'missing-language',
  severity: 'error',
  message: (p) => `“${p.document}” is missing in ${p.languages}.`,
  hint: () => 'Add the file, or take the language out of library.yaml.',
};
