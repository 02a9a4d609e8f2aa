import type { Rule } from './rule.js';

export const badAlert: Rule<{ readonly written: string; readonly alert: string }> = {
  code: 'bad-alert',
  severity: 'error',
  message: (p) =>
    p.written === p.alert
      ? `“${p.alert}” must stand alone on a line that starts with “>”.`
      : `“${p.written}” must be written “${p.alert}”.`,
  hint: (p) =>
    `Write “> ${p.alert}” after an empty line, and the text on the next line after another “>”.`,
};
