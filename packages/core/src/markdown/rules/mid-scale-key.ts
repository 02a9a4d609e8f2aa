import type { Rule } from './rule.js';

export const midScaleKey: Rule<{ readonly text: string; readonly rating: number }> = {
  code: 'mid-scale-key',
  severity: 'warning',
  message: (p) => `“${p.text}” is rated ${p.rating}, the middle of the scale.`,
  hint: () =>
    'Choose a response that is clearly better or worse: the middle is where people guess.',
};
