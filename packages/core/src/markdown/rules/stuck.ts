import type { Rule } from './rule.js';

export const stuck: Rule<{ readonly scene: string }> = {
  code: 'stuck',
  severity: 'error',
  message: (p) => `In “${p.scene}” it can happen that no choice is open.`,
  hint: () => 'Leave one choice without a condition.',
};
