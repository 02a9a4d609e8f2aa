import type { Rule } from './rule.js';

export const badRating: Rule<{ readonly text: string }> = {
  code: 'bad-rating',
  severity: 'error',
  message: (p) => (p.text === '' ? 'This row has no rating.' : `“${p.text}” is not a rating.`),
  hint: () => 'Write one number, or one for each of the panel: “4 5 5 4”.',
};
