import type { Rule } from './rule.js';

export const missingAlt: Rule<{ readonly src: string }> = {
  code: 'missing-alt',
  severity: 'error',
  message: (p) => `The picture “${p.src}” has no description.`,
  hint: () =>
    'Say what it shows: “![The till with two customers waiting](till.webp)”. For sound, write the transcript.',
};
