import type { Rule } from './rule.js';

export const twoLists: Rule<{ readonly title: string }> = {
  code: 'two-lists',
  severity: 'error',
  message: (p) => `“${p.title}” has a second list of choices.`,
  hint: () =>
    'Keep one list an item, with the same sign (“-”) before every choice and no text between them.',
};
