import type { Rule } from './rule.js';

export const unknownAlert: Rule<{ readonly alert: string }> = {
  code: 'unknown-alert',
  severity: 'warning',
  message: (p) => `“[!${p.alert}]” means nothing here.`,
  hint: () =>
    'Use [!TIP] for a hint, [!NOTE] for the explanation or [!IMPORTANT] for the take-away.',
};
