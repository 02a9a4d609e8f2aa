import type { Rule } from './rule.js';

export const tableShape: Rule<{ readonly columns: number }> = {
  code: 'table-shape',
  severity: 'error',
  message: (p) => `A table of ${p.columns} columns is neither a match nor a rating.`,
  hint: () =>
    'For a match use two columns; for a rating, name the second column after its scale, such as “1–5”.',
};
