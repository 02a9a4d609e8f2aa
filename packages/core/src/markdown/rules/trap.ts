import type { Rule } from './rule.js';

export const trap: Rule<{ readonly scene: string }> = {
  code: 'trap',
  severity: 'error',
  message: (p) => `From “${p.scene}” no ending can be reached.`,
  hint: () => 'Let a choice lead out of it.',
};
