import type { Rule } from './rule.js';

export const naiveStrategy: Rule<{
  readonly strategy: 'first' | 'longest';
  readonly share: number;
  readonly pass: number;
}> = {
  code: 'naive-strategy',
  severity: 'warning',
  message: (p) =>
    `Who always takes the ${p.strategy} choice gets ${percent(p.share)}, and passes with ${percent(p.pass)}.`,
  hint: (p) =>
    p.strategy === 'first'
      ? 'Put good choices in different places.'
      : 'Let some poor choices be long and some good ones short.',
};

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
