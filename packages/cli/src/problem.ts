import type { Diagnostic } from '@kundskap/core/markdown';

/** A stretch of one line; line and column count from 1. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** An error at a place in a file. */
export function problemAt(place: Place, code: string, message: string, hint: string): Diagnostic {
  const { file, line, column, length } = place;
  const end = { endLine: line, endColumn: column + length };
  return { file, line, column, ...end, code, severity: 'error', message, hint };
}

/** An error of a file as a whole, told at its start. */
export function problemWithFile(
  file: string,
  code: string,
  message: string,
  hint: string,
): Diagnostic {
  return problemAt({ file, line: 1, column: 1, length: 0 }, code, message, hint);
}
