import type { Rule } from './rule.js';

export const noEnding: Rule = {
  code: 'no-ending',
  severity: 'error',
  message: () => 'The scenario never ends.',
  hint: () => 'Write `end success`, `end partial` or `end fail` in at least one scene.',
};
