import type { Rule } from './rule.js';

export const brokenLink: Rule<{ readonly text: string }> = {
  code: 'broken-link',
  severity: 'error',
  message: (p) => `“${p.text}” is meant as a link, but shows as text.`,
  hint: () => 'Take spaces and quotation marks out of the address between the parentheses.',
};
