import type { Rule } from './rule.js';

export const choiceWithoutLink: Rule<{ readonly text: string }> = {
  code: 'choice-without-link',
  severity: 'error',
  message: (p) => `“${p.text}” leads to no scene.`,
  hint: () => 'Begin every choice with a link: “- [What you say](#scene)”.',
};
