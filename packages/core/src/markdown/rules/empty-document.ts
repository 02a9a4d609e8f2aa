import type { Rule } from './rule.js';

export const emptyDocument: Rule<{ readonly kind: 'quiz' | 'scenario' | 'lesson' }> = {
  code: 'empty-document',
  severity: 'error',
  message: (p) => `This ${p.kind} has no ${parts[p.kind]}.`,
  hint: (p) =>
    `Start each of its ${parts[p.kind]} with a heading, such as “## A customer walks in”.`,
};

const parts = { quiz: 'items', scenario: 'scenes', lesson: 'sections' };
