import type { Rule } from './rule.js';

export const neverClosed: Rule<{ readonly sign: string }> = {
  code: 'never-closed',
  severity: 'error',
  message: (p) =>
    `“${p.sign}” opens a ${p.sign === '<!--' ? 'comment' : 'code block'} that is never closed.`,
  hint: (p) =>
    `Close it with a line “${p.sign === '<!--' ? '-->' : p.sign}”, or take “${p.sign}” out.`,
};
