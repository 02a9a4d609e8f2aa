import type { Rule } from './rule.js';

export const blanksAndKeys: Rule<{ readonly blanks: number; readonly keys: number }> = {
  code: 'blanks-and-keys',
  severity: 'error',
  message: (p) =>
    `The text has ${p.blanks} ${p.blanks === 1 ? 'blank' : 'blanks'}, but the list has ${p.keys} ${p.keys === 1 ? 'entry' : 'entries'}.`,
  hint: () => 'Number one line a blank, in the order of the blanks.',
};
