import type { Rule } from './rule.js';

export const emptyLink: Rule<{ readonly href: string }> = {
  code: 'empty-link',
  severity: 'error',
  message: (p) => `The link to “${p.href}” has no words.`,
  hint: (p) => `Write them between the brackets: “[What it is about](${p.href})”.`,
};
