import type { Rule } from './rule.js';

export const badName: Rule<{ readonly name: string }> = {
  code: 'bad-name',
  severity: 'error',
  message: (p) => `“${p.name}” cannot be the name of a variable.`,
  hint: () => 'Use letters, digits, “-” and “_”, and no word such as “and”, “set” or “end”.',
};
