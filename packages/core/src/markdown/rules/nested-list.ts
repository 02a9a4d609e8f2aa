import type { Rule } from './rule.js';

export const nestedList: Rule = {
  code: 'nested-list',
  severity: 'error',
  message: () => 'A choice cannot hold a list.',
  hint: () => 'Write it as one or two sentences.',
};
