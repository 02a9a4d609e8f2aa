import { lineSpan } from './source.js';
import type { Span } from './syntax.js';

/**
 * Finds where tokens stand in the file. marked gives no positions, but the raw text of sibling tokens
 * adds up to the source, so the line of a block is exact; within it, tokens are found one after another.
 */
export class Locator {
  #line = 1;
  #column = 1;
  #lastLine = 1;

  constructor(readonly lines: readonly string[]) {}

  /**
   * Enters a block whose raw text starts on `line`: tokens are then looked for inside it. Returns the
   * span of its first line, which is enough to tell where it stands.
   */
  enterBlock(raw: string, line: number): Span {
    const trimmed = raw.replace(/^\n+/, '').trimEnd();
    const first = line + leadingBreaks(raw);
    const last = first + countBreaks(trimmed);
    const head = trimmed.slice(0, breakAt(trimmed)).trimStart();

    const from = first === this.#line ? this.#column - 1 : 0;
    const found = head === '' ? -1 : (this.lines[first - 1] ?? '').indexOf(head, from);
    const column = found === -1 ? Math.max(from + 1, this.#indentOf(first)) : found + 1;

    this.#line = first;
    this.#column = column;
    this.#lastLine = last;
    const { endColumn } = lineSpan(this.lines, first);
    return { line: first, column, endLine: first, endColumn: Math.max(column, endColumn) };
  }

  /** The span of the next token with this raw text; the cursor moves behind its start. */
  enter(raw: string): Span {
    const [lead] = /^\s*\n\s*/.exec(raw) ?? [''];
    const trimmed = raw.slice(lead.length).trimEnd();
    const head = trimmed.slice(0, breakAt(trimmed));
    if (head === '') return this.#here(0);
    if (lead !== '') this.#startLine(this.#line + countBreaks(lead));

    for (let line = this.#line; line <= this.#lastLine; line += 1) {
      const from = line === this.#line ? this.#column - 1 : 0;
      const found = findIn(this.lines[line - 1] ?? '', head, from);
      if (!found) continue;

      this.#line = line;
      this.#column = found.at + 1;
      return this.#here(found.length, trimmed);
    }
    return this.#here(0);
  }

  /** What stands in the file at a span within one line. */
  textAt({ line, column, endLine, endColumn }: Span): string {
    return line === endLine ? (this.lines[line - 1] ?? '').slice(column - 1, endColumn - 1) : '';
  }

  /** Moves the cursor behind a sign that stands at it, if it does. */
  skip(sign: RegExp): void {
    const rest = (this.lines[this.#line - 1] ?? '').slice(this.#column - 1);
    const found = sign.exec(rest);
    if (found?.index === 0) this.#column += found[0].length;
  }

  /** Moves the cursor behind a span. */
  leave(span: Span): void {
    this.#line = span.endLine;
    this.#column = span.endColumn;
  }

  #startLine(line: number): void {
    this.#line = Math.min(line, this.#lastLine);
    this.#column = line > this.#lastLine ? this.#column : 1;
  }

  #indentOf(line: number): number {
    return lineSpan(this.lines, line).column;
  }

  #here(length: number, text = ''): Span {
    const breaks = countBreaks(text);
    const start = { line: this.#line, column: this.#column };
    if (breaks === 0) return { ...start, endLine: this.#line, endColumn: this.#column + length };

    const endLine = Math.min(this.#line + breaks, this.#lastLine);
    const tail = text.slice(text.lastIndexOf('\n') + 1).trim();
    const last = this.lines[endLine - 1] ?? '';
    const at = last.indexOf(tail);
    return { ...start, endLine, endColumn: (at === -1 ? last.length : at + tail.length) + 1 };
  }
}

/** How many line breaks a text holds. */
export function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Where words stand in a line; a cell of a table has lost the backslash of its `\|`. */
function findIn(line: string, words: string, from: number) {
  const at = line.indexOf(words, from);
  if (at !== -1) return { at, length: words.length };
  if (!words.includes('|')) return undefined;
  const escaped = words.replaceAll('|', '\\|');
  const escapedAt = line.indexOf(escaped, from);
  return escapedAt === -1 ? undefined : { at: escapedAt, length: escaped.length };
}

function leadingBreaks(text: string): number {
  return countBreaks(/^\s*/.exec(text)?.[0] ?? '');
}

function breakAt(text: string): number {
  const at = text.indexOf('\n');
  return at === -1 ? text.length : at;
}
