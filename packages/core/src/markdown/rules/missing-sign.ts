import type { Rule } from './rule.js';

export const missingSign: Rule<{ readonly target: string; readonly near: string }> = {
  code: 'missing-sign',
  severity: 'error',
  message: (p) => `The link to “${p.target}” lacks the “#” that leads to a scene.`,
  hint: (p) => `Write “(#${p.near})”.`,
};
