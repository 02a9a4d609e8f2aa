import type { Rule } from './rule.js';

export const wrongKind: Rule<{ readonly stated: string; readonly found: string }> = {
  code: 'wrong-kind',
  severity: 'error',
  message: (p) => `This is called a ${p.stated}, but is written as a ${p.found}.`,
  hint: (p) => `Write “kind: ${p.found}”, or leave the line out.`,
};
