import type { Rule } from './rule.js';

export const beforeFirstHeading: Rule = {
  code: 'before-first-heading',
  severity: 'error',
  message: () => 'What asks for a response here stands before the first “##”.',
  hint: () => 'Start each item or scene with a heading, such as “## A customer walks in”.',
};
