import type { Rule } from './rule.js';

export const badId: Rule<{ readonly id: string }> = {
  code: 'bad-id',
  severity: 'error',
  message: (p) => `“${p.id}” cannot be an id.`,
  hint: () => 'Use letters, digits, “-” and “_” only, without spaces, such as “at-the-door”.',
};
