/** A problem in content, addressed to its author. */
export interface Diagnostic {
  /** Names the rule. Public: documented, never reused. */
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly endLine: number;
  /** The column after the last character. */
  readonly endColumn: number;
  /** What is wrong, in one sentence, in the author's own words. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** An error stops a build; a warning and an advice do not. */
export type Severity = 'error' | 'warning' | 'advice';
