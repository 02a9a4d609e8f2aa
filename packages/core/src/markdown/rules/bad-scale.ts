import type { Rule } from './rule.js';

export const badScale: Rule<{ readonly text: string; readonly min: number; readonly max: number }> =
  {
    code: 'bad-scale',
    severity: 'error',
    message: (p) => `“${p.text}” does not name a scale, although the cells under it are ratings.`,
    hint: (p) =>
      `Name the column “${p.min}–${p.max}”, or “${p.min} (useless) – ${p.max} (just right)”.`,
  };
