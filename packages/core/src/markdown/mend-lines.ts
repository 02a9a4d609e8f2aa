import { findLiteralLines } from './literal-lines.js';
import { badBullet, missingSpace, neverClosed } from './rules/index.js';
import type { Report } from './rules/rule.js';
import type { Span } from './syntax.js';

/** The lines of a body as they were meant. */
export interface MendedLines {
  readonly lines: readonly string[];
  /** The lines, from 0, that are code or comment. */
  readonly literal: ReadonlySet<number>;
}

/**
 * Tells the slips that would keep Markdown from seeing a heading or a list at all, and reads on as if
 * they were not there, so that nothing else is told because of them.
 */
export function mendLines(body: string, firstLine: number, report: Report): MendedLines {
  const lines = body.split('\n');
  const { literal, neverClosed: opening } = findLiteralLines(lines);
  if (opening) {
    const { index, sign } = opening;
    const column = (lines[index] ?? '').indexOf(sign) + 1;
    report(neverClosed, spanAt(firstLine + index, column, sign.length), { sign });
  }
  const opens = lines.findIndex((line) => line.trim() !== '');
  const mended = lines.map((line, index) => {
    if (index === opening?.index) return line.replace(opening.sign, '');
    if (literal.has(index)) return line;
    const slip =
      findSlip(line, lines[index - 1] ?? '', lines[index + 1] ?? '') ??
      (index === opens ? findTitleSlip(line) : undefined);
    if (!slip) return line;

    const { indent, sign, rest, mendedSign = sign } = slip;
    const mendedLine = `${indent}${mendedSign} ${rest}`;
    const span = spanAt(firstLine + index, indent.length + 1, line.trim().length);
    if (slip.mendedSign) report(badBullet, span, { bullet: sign });
    else report(missingSpace, span, { sign, mended: excerpt(mendedLine.trim()) });
    return mendedLine;
  });
  return { lines: mended, literal };
}

interface Slip {
  readonly indent: string;
  readonly sign: string;
  readonly rest: string;
  /** The sign that was meant, when another was written. */
  readonly mendedSign?: string;
}

/** A sign that opens a line but is no Markdown: `##Two`, `-[ ] No`, `2.Then`, `• [ ] No`. */
function findSlip(line: string, before: string, after: string): Slip | undefined {
  const neighbours = (pattern: RegExp) => pattern.test(before) || pattern.test(after);

  const heading = match(/^( {0,3})(##+)((?:[^#\s]|\u00A0).*)$/, line);
  if (heading) return heading;

  const linked = match(/^(\s*)(-)\u00A0*(\[.*)$/, line);
  if (linked) return linked;

  const boxed = match(/^(\s*)([*+])\u00A0*(\[[ xX]?\].*)$/, line);
  if (boxed) return boxed;

  const bullet = match(/^(\s*)([•·–—])\s*(\[.*)$/, line);
  if (bullet) return { ...bullet, mendedSign: '-' };

  // Only a list that starts with 1 may follow text at once.
  const late = match(/^()([2-9][.)])\s+(\S.*)$/, line);
  if (late && /^\S/.test(before) && !/^\d/.test(before) && /^\d+[.)]\s/.test(after)) {
    return { ...late, mendedSign: '1.' };
  }
  const dash = match(/^(\s*)(-)([\p{L}“"].*)$/u, line);
  if (dash && neighbours(/^\s*- ?[\p{L}“"[]/u)) return dash;

  const number = match(/^(\s*)(\d{1,2}[.)])(\p{L}.*)$/u, line);
  return number && neighbours(/^\s*\d{1,2}[.)]\s?\p{L}/u) ? number : undefined;
}

/** `#A complaint` as the first line of a text. */
function findTitleSlip(line: string): Slip | undefined {
  return match(/^()(#)([^#\s].*)$/, line);
}

function match(pattern: RegExp, line: string): Slip | undefined {
  const [all, indent = '', sign = '', rest = ''] = pattern.exec(line) ?? [];
  return all === undefined ? undefined : { indent, sign, rest };
}

function spanAt(line: number, column: number, length: number): Span {
  return { line, column, endLine: line, endColumn: column + length };
}

function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text;
}
