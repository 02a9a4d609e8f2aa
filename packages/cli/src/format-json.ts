import type { Findings } from './findings.js';

/** Diagnostics as a JSON array for editors, CI and other programs: `[]` when there is none. */
export function formatJson({ diagnostics }: Findings): string {
  const rows = diagnostics.map(
    ({ file, line, column, endLine, endColumn, code, severity, message, hint }) =>
      JSON.stringify({ file, line, column, endLine, endColumn, code, severity, message, hint }),
  );
  return rows.length === 0 ? '[]\n' : `[\n  ${rows.join(',\n  ')}\n]\n`;
}
