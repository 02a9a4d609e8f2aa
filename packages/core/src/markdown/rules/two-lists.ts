import type { Rule } from './rule.js';

export const twoLists: Rule<{ readonly title: string }> = {
  code: 'two-lists',
  severity: 'error',
  message: (p) => `“${p.title}” has a second list of choices.`,
  hint: () =>
    'Keep one list: the same sign before every line, such as “-”, and no text between the lines.',
};
