import type { Rule } from './rule.js';

export const unsafeLink: Rule<{ readonly href: string }> = {
  code: 'unsafe-link',
  severity: 'error',
  message: (p) => `“${p.href}” is not an address that a document may use.`,
  hint: () =>
    'Use https:, http:, mailto:, tel: or a relative address; for pictures also data:image/png, jpeg, webp or gif.',
};
