import type { Rule } from './rule.js';

export const unknownAlert: Rule<{ readonly alert: string; readonly known: readonly string[] }> = {
  code: 'unknown-alert',
  severity: 'warning',
  message: (p) => `“[!${p.alert}]” means nothing here, so it is shown as a quotation.`,
  hint: (p) =>
    p.known.length === 0
      ? 'Move it under the “##” heading it belongs to.'
      : `Known here: ${p.known.map((alert) => `${alert} for ${meanings.get(alert) ?? 'more'}`).join(', ')}.`,
};

const meanings: ReadonlyMap<string, string> = new Map([
  ['[!TIP]', 'a hint'],
  ['[!NOTE]', 'the explanation'],
  ['[!IMPORTANT]', 'the take-away'],
]);
