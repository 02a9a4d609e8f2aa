import type { Rule } from './rule.js';

export const weightIgnored: Rule<{ readonly weight: number }> = {
  code: 'weight-ignored',
  severity: 'warning',
  message: (p) => `The weight ${p.weight} has no effect here.`,
  hint: () => 'Weights count where one choice is picked, for foreseen responses and for criteria.',
};
