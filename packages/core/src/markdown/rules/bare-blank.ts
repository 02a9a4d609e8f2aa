import type { Rule } from './rule.js';

export const bareBlank: Rule = {
  code: 'bare-blank',
  severity: 'error',
  message: () => '“____” inside a line is a blank only as code.',
  hint: () => 'Put it between backticks: `____`.',
};
