import type { Rule } from './rule.js';

export const choiceHoldsBlock: Rule<{ readonly block: keyof typeof names }> = {
  code: 'choice-holds-block',
  severity: 'error',
  message: (p) => `A choice cannot hold ${names[p.block]}.`,
  hint: () => 'For feedback write “>” before it; for the choice itself write a sentence or two.',
};

const names = {
  list: 'a list',
  table: 'a table',
  code: 'a block of code',
  heading: 'a heading',
  rule: 'a line across',
  html: 'HTML',
};
