import type { Rule } from './rule.js';

export const badValue: Rule<{
  readonly field: string;
  readonly value: string;
  readonly expected: string;
}> = {
  code: 'bad-value',
  severity: 'error',
  message: (p) => `“${p.field}: ${p.value}” is not ${p.expected}.`,
  hint: (p) => `Write ${p.expected}.`,
};
