import type { Rule } from './rule.js';

export const twoBlanks: Rule<{ readonly title: string; readonly blanks: number }> = {
  code: 'two-blanks',
  severity: 'error',
  message: (p) => `“${p.title}” has ${p.blanks} blanks, but a list with checkboxes fits only one.`,
  hint: () =>
    'Keep one “____”, or number the list “1.”, “2.”: one line a blank, without checkboxes.',
};
