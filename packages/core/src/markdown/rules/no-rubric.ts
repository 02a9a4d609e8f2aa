import type { Rule } from './rule.js';

export const noRubric: Rule<{ readonly title: string }> = {
  code: 'no-rubric',
  severity: 'warning',
  message: (p) => `“${p.title}” asks for free text, but says nothing of what makes it good.`,
  hint: () => 'Add a list such as “- [ ] Thanks the customer”, which learners tick afterwards.',
};
