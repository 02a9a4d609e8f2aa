import type { Rule } from './rule.js';

export const parity: Rule<{
  readonly what: string;
  readonly here: string;
  readonly there: string;
  readonly file: string;
  readonly line: number;
}> = {
  code: 'parity',
  severity: 'error',
  message: (p) =>
    `The languages differ in ${p.what}: ${p.here} here, but ${p.there} in ${p.file}:${p.line}.`,
  hint: () => 'Make both the same: only words may differ between languages.',
};
