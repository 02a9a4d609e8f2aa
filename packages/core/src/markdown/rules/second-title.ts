import type { Rule } from './rule.js';

export const secondTitle: Rule<{ readonly title: string }> = {
  code: 'second-title',
  severity: 'warning',
  message: (p) => `“${p.title}” is a second title.`,
  hint: () => 'Make it a “##” heading, or a document of its own.',
};
