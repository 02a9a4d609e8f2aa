import type { Diagnostic, Severity } from '../../diagnostic/diagnostic.js';
import type { Span } from '../syntax.js';

/** One mistake an author can make: what it is called, how bad it is, and how it is told. */
export interface Rule<P = undefined> {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence, in the author's own words. */
  readonly message: (params: P) => string;
  /** What to do about it. */
  readonly hint: (params: P) => string;
}

/** Tells a mistake at its place. */
export type Report = <P>(rule: Rule<P>, span: Span, params: P) => void;

/** Makes a {@link Report} that collects into `diagnostics`. */
export function reporter(file: string, diagnostics: Diagnostic[]): Report {
  return (rule, span, params) => {
    diagnostics.push({
      code: rule.code,
      severity: rule.severity,
      file,
      line: span.line,
      column: span.column,
      endLine: span.endLine,
      endColumn: span.endColumn,
      message: rule.message(params),
      hint: rule.hint(params),
    });
  };
}

/** A {@link Report} that passes on what it is told, and how many errors there were among it. */
export function countErrors(report: Report): {
  readonly report: Report;
  readonly errors: () => number;
} {
  let errors = 0;
  return {
    report: (rule, span, params) => {
      if (rule.severity === 'error') errors += 1;
      report(rule, span, params);
    },
    errors: () => errors,
  };
}

/** Diagnostics as an author meets them, reading down the file. */
export function inFileOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** “Did you mean …?”, when there is something near; otherwise the list of what there is. */
export function suggestion(near: string | undefined, known: readonly string[]): string {
  if (near !== undefined) return `Did you mean “${near}”?`;
  if (known.length === 0) return 'There is none in this file yet.';
  return `Known here: ${known.slice(0, 12).join(', ')}${known.length > 12 ? ', …' : ''}.`;
}
