import type { Rule } from './rule.js';

export const duplicateId: Rule<{
  readonly id: string;
  readonly what: string;
  readonly line: number;
}> = {
  code: 'duplicate-id',
  severity: 'error',
  message: (p) => `The id “${p.id}” is already used by the ${p.what} on line ${p.line}.`,
  hint: () => 'Give each its own id.',
};
