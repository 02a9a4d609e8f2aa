import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Diagnostic } from '@kundskap/core/markdown';
import { isSystemError } from './is-system-error.js';
import { problemAt, problemWithFile } from './problem.js';

/** A file that was read, or why it could not be. */
export interface TextFile {
  readonly path: string;
  /** How the file is called in diagnostics. */
  readonly file: string;
  /** Empty when the file is not text. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file, which must be UTF-8: anything else is a mistake of its author. */
export function readTextFile(path: string, cwd: string): TextFile {
  const file = shownPath(path, cwd);
  try {
    return { path, file, ...decode(readFileSync(path), file) };
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return { path, file, text: '', diagnostics: [unreadable(file, error)] };
  }
}

/** A path as people read it: from the folder they are in, with `/` on every system. */
export function shownPath(path: string, cwd: string): string {
  return (relative(cwd, path) || '.').split(sep).join('/');
}

/** The lines of a text as diagnostics count them. */
export function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
}

function decode(bytes: Buffer, file: string): Pick<TextFile, 'text' | 'diagnostics'> {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(bytes), diagnostics: [] };
  } catch {
    return { text: '', diagnostics: [notUtf8(file, bytes.toString('utf8'))] };
  }
}

function notUtf8(file: string, replaced: string): Diagnostic {
  const before = linesOf(replaced.slice(0, replaced.indexOf('\uFFFD')));
  return problemAt(
    { file, line: before.length, column: (before.at(-1) ?? '').length + 1, length: 1 },
    'not-utf8',
    'The file holds a character that is not UTF-8.',
    'Save it as UTF-8: editors offer that under “Save with encoding”.',
  );
}

function unreadable(file: string, { code }: NodeJS.ErrnoException): Diagnostic {
  return problemWithFile(
    file,
    'unreadable-file',
    `The file cannot be read (${code ?? 'unknown'}).`,
    'See to it that it is a file and that you may read it.',
  );
}
