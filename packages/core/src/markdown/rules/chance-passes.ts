import type { Rule } from './rule.js';

export const chancePasses: Rule<{ readonly share: number; readonly pass: number }> = {
  code: 'chance-passes',
  severity: 'warning',
  message: (p) =>
    `Guessing gets ${Math.round(p.share * 100)} % on average, and ${Math.round(p.pass * 100)} % passes.`,
  hint: () => 'Raise “pass”, or add choices that are not right.',
};
