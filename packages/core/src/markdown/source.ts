import type { Span } from './syntax.js';

/** The front matter and body of a file, with Windows line ends, BOM and NUL taken out. */
export interface Source {
  /** Every line of the file; `lines[0]` is line 1. */
  readonly lines: readonly string[];
  /** The YAML between the `---` lines; missing when the file starts with none. */
  readonly frontMatter?: string;
  /** What comes after the front matter. */
  readonly body: string;
  /** The line on which the body starts, from 1. */
  readonly bodyLine: number;
}

/** Cuts a file into front matter and body, before anything reads it as Markdown. */
export function readSource(text: string): Source {
  const clean = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(/\0/g, '\uFFFD');
  const lines = clean.split('\n');

  if (lines[0]?.trimEnd() !== '---') return { lines, body: clean, bodyLine: 1 };
  const end = lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (end === -1) return { lines, body: clean, bodyLine: 1 };

  return {
    lines,
    frontMatter: lines.slice(1, end).join('\n'),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

/** The span of a whole line, without the white space around it. */
export function lineSpan(lines: readonly string[], line: number): Span {
  const text = lines[line - 1] ?? '';
  const column = text.length - text.trimStart().length + 1;
  return { line, column, endLine: line, endColumn: Math.max(column, text.trimEnd().length + 1) };
}
