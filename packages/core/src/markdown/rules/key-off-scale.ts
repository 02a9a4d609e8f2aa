import type { Rule } from './rule.js';

export const keyOffScale: Rule<{
  readonly value: string;
  readonly min: number;
  readonly max: number;
}> = {
  code: 'key-off-scale',
  severity: 'error',
  message: (p) => `“${p.value}” is outside the scale ${p.min}–${p.max}.`,
  hint: (p) => `Use whole numbers from ${p.min} to ${p.max}.`,
};
