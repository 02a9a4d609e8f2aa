import type { Rule } from './rule.js';

export const unsafeMedia: Rule<{ readonly src: string }> = {
  code: 'unsafe-media',
  severity: 'error',
  message: (p) => `“${p.src}” cannot be shown here.`,
  hint: () =>
    'Put the file beside this one and name it, or use an address that starts with https:.',
};
