import type { Rule } from './rule.js';

export const passOutOfReach: Rule<{ readonly pass: number; readonly best: number }> = {
  code: 'pass-out-of-reach',
  severity: 'error',
  message: (p) =>
    `Nobody can pass: “pass” asks for ${Math.round(p.pass * 100)} %, and at most ${Math.round(p.best * 100)} % can be reached.`,
  hint: () => 'Lower “pass”, or give more points for good choices.',
};
