import type { Rule } from './rule.js';

export const frontMatterNotClosed: Rule = {
  code: 'front-matter-not-closed',
  severity: 'error',
  message: () => 'The front matter that starts here is never closed.',
  hint: () => 'Add a line “---” after its last field, before the text begins.',
};
