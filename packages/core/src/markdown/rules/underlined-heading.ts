import type { Rule } from './rule.js';

export const underlinedHeading: Rule<{ readonly title: string }> = {
  code: 'underlined-heading',
  severity: 'error',
  message: (p) => `“${p.title}” becomes a heading, because “---” stands right under it.`,
  hint: () => 'Put an empty line before “---”, or take it out.',
};
