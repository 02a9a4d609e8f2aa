import type { Rule } from './rule.js';

export const emptyDocument: Rule<{ readonly kind: string }> = {
  code: 'empty-document',
  severity: 'error',
  message: (p) => `This ${p.kind} has no ${p.kind === 'quiz' ? 'items' : 'scenes'}.`,
  hint: () => 'Start each one with a “##” heading.',
};
