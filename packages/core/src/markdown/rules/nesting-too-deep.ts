import type { Rule } from './rule.js';

export const nestingTooDeep: Rule = {
  code: 'nesting-too-deep',
  severity: 'error',
  message: () => 'Lists and quotations are nested more than 20 deep here.',
  hint: () => 'Write it with fewer levels.',
};
