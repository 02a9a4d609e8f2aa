import type { Rule } from './rule.js';

export const rawHtml: Rule<{ readonly html: string }> = {
  code: 'raw-html',
  severity: 'warning',
  message: (p) => `“${p.html}” will be shown as text: HTML is not supported here.`,
  hint: () => 'Use Markdown instead.',
};
