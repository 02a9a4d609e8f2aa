import type { Rule } from './rule.js';

export const unsafeLink: Rule<{ readonly href: string }> = {
  code: 'unsafe-link',
  severity: 'error',
  message: (p) => `A link may not lead to “${p.href}”.`,
  hint: () =>
    'Use an address that starts with https:, http:, mailto: or tel:, or a file beside this one.',
};
