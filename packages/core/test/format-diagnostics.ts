import type { Diagnostic } from '../src/markdown/index.js';

/** One line a diagnostic: `line:column-endColumn severity code “the marked source text”`, then what is said. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], text: string): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  return diagnostics
    .map(({ line, column, endLine, endColumn, severity, code, message, hint }) => {
      const source = lines[line - 1] ?? '';
      const isOne = line === endLine;
      const marked = source.slice(column - 1, isOne ? endColumn - 1 : undefined);
      const place = `${line}:${column}-${isOne ? '' : `${endLine}:`}${endColumn}`;
      return `${place} ${severity} ${code} “${marked}${isOne ? '' : ' …'}”\n    ${message}\n    ${hint}\n`;
    })
    .join('');
}
