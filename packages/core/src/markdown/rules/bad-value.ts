import type { Rule } from './rule.js';

export const badValue: Rule<{
  readonly field: string;
  readonly value: string;
  readonly expected: string;
  /** What to write instead, where it can be told. */
  readonly cure?: string | undefined;
}> = {
  code: 'bad-value',
  severity: 'error',
  message: (p) =>
    p.value === ''
      ? `“${p.field}:” says nothing.`
      : `“${p.field}: ${p.value}” is not ${p.expected}.`,
  hint: (p) => (p.cure === undefined ? `Write ${p.expected}.` : `Write “${p.field}: ${p.cure}”.`),
};
