import type { Diagnostic, Severity } from '@kundskap/core/markdown';
import type { Findings } from './findings.js';

/**
 * Diagnostics as commands of a GitHub workflow, which shows each beside its line in the pull request.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGithub({ diagnostics }: Findings): string {
  return diagnostics.map((diagnostic) => `${toCommand(diagnostic)}\n`).join('');
}

const levels = {
  error: 'error',
  warning: 'warning',
  advice: 'notice',
} satisfies Record<Severity, string>;

function toCommand(diagnostic: Diagnostic): string {
  const { file, line, column, endLine, endColumn, severity, code, message, hint } = diagnostic;
  // GitHub refuses columns on an annotation of several lines.
  const columns = endLine === line ? { col: column, endColumn } : {};
  const properties = Object.entries({ file, line, endLine, ...columns, title: code })
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${levels[severity]} ${properties}::${escapeData(`${message} ${hint}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
