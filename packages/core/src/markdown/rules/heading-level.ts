import type { Rule } from './rule.js';

export const headingLevel: Rule<{ readonly title: string; readonly level: number }> = {
  code: 'heading-level',
  severity: 'error',
  message: (p) =>
    `“${p.title}” starts with “${'#'.repeat(p.level)}”, so it is not an item, scene or section of its own.`,
  hint: (p) => `Write “## ${p.title}”.`,
};
