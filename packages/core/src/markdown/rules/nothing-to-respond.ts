import type { Rule } from './rule.js';

export const nothingToRespond: Rule<{ readonly title: string; readonly hasList: boolean }> = {
  code: 'nothing-to-respond',
  severity: 'error',
  message: (p) => `“${p.title}” asks nothing that can be responded to.`,
  hint: (p) =>
    p.hasList
      ? 'Write “- [x]” before what is right in its list and “- [ ]” before the rest, or number it to be put in order.'
      : 'Add a list with checkboxes, a numbered list, a table or a line “____”.',
};
