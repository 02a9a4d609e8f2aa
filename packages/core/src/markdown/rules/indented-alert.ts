import type { Rule } from './rule.js';

export const indentedAlert: Rule<{ readonly alert: string }> = {
  code: 'indented-alert',
  severity: 'error',
  message: (p) => `“${p.alert}” is indented, so it belongs to this choice instead of the item.`,
  hint: () => 'Start its lines with “>”, without spaces before it.',
};
