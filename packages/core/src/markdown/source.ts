import type { Span } from './syntax.js';

/** The front matter and body of a file, with Windows line ends, BOM and NUL taken out. */
export interface Source {
  /** Every line of the file; `lines[0]` is line 1. */
  readonly lines: readonly string[];
  /** The YAML between the `---` lines; missing when the file starts with none. */
  readonly frontMatter?: string;
  /** The line of the `---` that opens the front matter, from 1. */
  readonly openingLine: number;
  /** Whether the second `---` is missing, so that the front matter was cut where the text begins. */
  readonly neverClosed: boolean;
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

  const opening = lines.findIndex((line) => line.trim() !== '');
  const isOpened = lines[opening]?.trimEnd() === '---';
  const cut = isOpened ? endOfFrontMatter(lines, opening) : undefined;
  if (!cut) return { lines, openingLine: 1, neverClosed: false, body: clean, bodyLine: 1 };

  return {
    lines,
    frontMatter: lines.slice(opening + 1, cut.end).join('\n'),
    openingLine: opening + 1,
    neverClosed: cut.neverClosed,
    body: lines.slice(cut.body).join('\n'),
    bodyLine: cut.body + 1,
  };
}

/**
 * Where the front matter ends and the body starts. Without a second `---`, or when only a `---` further
 * down in the text could be it, the front matter ends before the first heading or blank line.
 */
function endOfFrontMatter(lines: readonly string[], opening: number) {
  const after = (is: (line: string) => boolean) => {
    const at = lines.findIndex((line, index) => index > opening && is(line));
    return at === -1 ? lines.length : at;
  };
  const closing = after((line) => /^(---|\.\.\.)\s*$/.test(line));
  const heading = after((line) => /^#{1,6}(?!#)/.test(line));
  const isText = (line: string) => /^[^\s#}\]-]/.test(line) && !/^[^\s:]+\s*:/.test(line);
  const closes = closing < heading || !lines.slice(heading, closing).some(isText);
  if (closing < lines.length && closes) {
    return { end: closing, body: closing + 1, neverClosed: false };
  }

  const blank = after((line) => line.trim() === '');
  const end = lines.slice(opening + 1, heading).some(isText) ? Math.min(heading, blank) : heading;
  const declares = lines.slice(opening + 1, end).some((line) => /^[A-Za-z]+\s*:/.test(line));
  return declares ? { end, body: end, neverClosed: true } : undefined;
}

/** The span of a whole line, without the white space around it. */
export function lineSpan(lines: readonly string[], line: number): Span {
  const text = lines[line - 1] ?? '';
  const column = text.length - text.trimStart().length + 1;
  return { line, column, endLine: line, endColumn: Math.max(column, text.trimEnd().length + 1) };
}

/** The span of the first line of a body that is not empty. */
export function firstWords({ lines, bodyLine }: Source): Span {
  const line = lines.findIndex((each, index) => index >= bodyLine - 1 && each.trim() !== '');
  return lineSpan(lines, line === -1 ? Math.min(bodyLine, lines.length) : line + 1);
}
