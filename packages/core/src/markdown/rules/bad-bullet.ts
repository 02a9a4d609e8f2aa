import type { Rule } from './rule.js';

export const badBullet: Rule<{ readonly bullet: string }> = {
  code: 'bad-bullet',
  severity: 'error',
  message: (p) => `“${p.bullet}” does not make a list here.`,
  hint: (p) =>
    /^\d/.test(p.bullet)
      ? 'Start the list with “1.”, or put an empty line before it.'
      : 'Begin each line of a list with “-” and a space.',
};
