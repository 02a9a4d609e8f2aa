import type { Rule } from './rule.js';

export const noTitle: Rule = {
  code: 'no-title',
  severity: 'warning',
  message: () => 'The document has no title.',
  hint: () => 'Start it with a line such as “# A complaint on the phone”.',
};
