import type { Rule } from './rule.js';

export const blanksAndKeys: Rule<{ readonly blanks: number; readonly keys: number }> = {
  code: 'blanks-and-keys',
  severity: 'error',
  message: (p) =>
    `The text has ${p.blanks} ${p.blanks === 1 ? 'blank' : 'blanks'}, but ${p.keys === 0 ? 'there is no numbered list for them' : `the list has ${p.keys} ${p.keys === 1 ? 'line' : 'lines'}`}.`,
  hint: () => 'Write a numbered list with one line for each blank, in the same order.',
};
