import type { Rule } from './rule.js';

export const rubricWeight: Rule<{ readonly weight: number }> = {
  code: 'rubric-weight',
  severity: 'error',
  message: (p) => `A criterion cannot weigh ${p.weight}.`,
  hint: () => 'Give it a weight above 0 and up to 1, or none at all.',
};
