import type { Rule } from './rule.js';

export const endlessRepeat: Rule<{ readonly text: string }> = {
  code: 'endless-repeat',
  severity: 'error',
  message: (p) => `“${p.text}” scores every time and can be taken for ever.`,
  hint: () => 'Take `repeat` out, or let a variable end the loop.',
};
