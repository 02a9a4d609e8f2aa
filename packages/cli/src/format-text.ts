import type { Diagnostic } from '@kundskap/core/markdown';
import type { Findings } from './findings.js';
import { paintNothing, type Paint } from './paint.js';
import { linesOf } from './text-file.js';

/** The widest piece of a source line that is shown, in characters. */
const widestExcerpt = 96;

/** Diagnostics for people: each with its place, which editors turn into a link, and then a total. */
export function formatText({ diagnostics, texts }: Findings, paint = paintNothing): string {
  const told = diagnostics.map((diagnostic) =>
    explain(diagnostic, texts.get(diagnostic.file) ?? '', paint),
  );
  return [...told, `${total(diagnostics, texts.size)}\n`].join('\n');
}

/** The place and the message, the line with a marker under the words that are meant, and the hint. */
function explain(diagnostic: Diagnostic, text: string, paint: Paint): string {
  const { file, line, column, severity, code, message, hint } = diagnostic;
  return [
    `${paint('place', `${file}:${line}:${column}:`)} ${paint(severity, `${severity} ${code}:`)} ${harmless(message)}`,
    ...markedLine(diagnostic, harmless(linesOf(text)[line - 1] ?? ''), paint),
    `  hint: ${harmless(hint)}`,
    '',
  ].join('\n');
}

function markedLine(
  { line, column, endLine, endColumn, severity }: Diagnostic,
  source: string,
  paint: Paint,
): string[] {
  if (source.trim() === '') return [];

  const end = endLine === line ? endColumn : source.length + 1;
  const { before, marked, after } = excerpt(source, column - 1, Math.max(end - 1, column));
  const gutter = `  ${line} | `;
  // A tab stays a tab, so that the marker stands under its words at any tab width.
  const indent = ' '.repeat(gutter.length) + before.replace(/[^\t]/g, ' ');
  const marker = '^'.repeat(Math.max(1, marked.length));
  return [gutter + before + marked + after, indent + paint(severity, marker)];
}

/** The part of a line around what is marked, with `…` where it was cut. */
function excerpt(source: string, from: number, to: number) {
  const marked = source.slice(from, Math.min(to, from + widestExcerpt));
  const room = widestExcerpt - marked.length;
  const start = Math.max(0, from - Math.floor(room / 2));
  const stop = Math.min(source.length, start + widestExcerpt);

  return {
    before: (start > 0 ? '…' : '') + source.slice(start, from),
    marked,
    after: source.slice(from + marked.length, stop) + (stop < source.length ? '…' : ''),
  };
}

function total(diagnostics: readonly Diagnostic[], files: number): string {
  const counts = (['error', 'warning', 'advice'] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : counted(count, severity);
  });
  return `${counts.join(', ') || 'No problems'} in ${counted(files, 'file')}.`;
}

/** A text without what would steer the terminal instead of being shown. */
function harmless(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, '\uFFFD');
}

/** “1 file”, “2 files”. Advice has no plural. */
function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 || noun === 'advice' ? '' : 's'}`;
}
