import type { Rule } from './rule.js';

export const brokenLink: Rule<{ readonly text: string }> = {
  code: 'broken-link',
  severity: 'error',
  message: (p) => `“${p.text}” is meant as a link, but shows as text.`,
  hint: () =>
    'Write “[words](address)”: nothing between “]” and “(”, and no space or quotation mark in the address.',
};
