import type { Rule } from './rule.js';

export const tableShape: Rule<{ readonly columns: number }> = {
  code: 'table-shape',
  severity: 'error',
  message: (p) =>
    `A table of ${p.columns === 1 ? 'one column' : `${p.columns} columns`} is neither a match nor a rating.`,
  hint: () =>
    'To match, use two columns; to rate, name the second column after its scale, such as “1–5”.',
};
