import type { Rule } from './rule.js';

export const bareTable: Rule<{ readonly columns: number; readonly hasLine: boolean }> = {
  code: 'bare-table',
  severity: 'error',
  message: () => 'This is meant as a table, but shows as text.',
  hint: (p) => {
    const line = `|${' --- |'.repeat(p.columns)}`;
    return p.hasLine
      ? `Put a line with the names of the columns right above “${line}”.`
      : `Put the line “${line}” right under the one with the names of the columns.`;
  },
};
