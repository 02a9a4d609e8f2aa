import type { Rule } from './rule.js';

export const unmetCompetency: Rule<{ readonly competency: string }> = {
  code: 'unmet-competency',
  severity: 'warning',
  message: (p) =>
    `This scenario is about “${p.competency}”, but there is a way to a good ending that never asks for it.`,
  hint: () => 'Give every way a choice that counts for it, or take it out of “competencies”.',
};
