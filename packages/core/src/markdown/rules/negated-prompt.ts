import type { Rule } from './rule.js';

export const negatedPrompt: Rule<{ readonly question: string }> = {
  code: 'negated-prompt',
  severity: 'warning',
  message: (p) => `“${p.question}” asks for what is wrong, which is easily misread.`,
  hint: () => 'Ask for what is right, or emphasise the negation: “*not*”.',
};
