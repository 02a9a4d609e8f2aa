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

  /** The span of a block whose raw text starts on `line`; tokens are then looked for inside it. */
  enterBlock(raw: string, line: number): Span {
    const trimmed = raw.replace(/^\n+/, '').trimEnd();
    const first = line + leadingBreaks(raw);
    const last = first + countBreaks(trimmed);
    const head = trimmed.slice(0, breakAt(trimmed)).trimStart();

    const found = head === '' ? -1 : (this.lines[first - 1] ?? '').indexOf(head);
    const column = found === -1 ? lineSpan(this.lines, first).column : found + 1;

    this.#line = first;
    this.#column = column;
    this.#lastLine = last;
    return { line: first, column, endLine: last, endColumn: lineSpan(this.lines, last).endColumn };
  }

  /** The span of the next token with this raw text; the cursor moves behind its start. */
  enter(raw: string): Span {
    const trimmed = raw.replace(/^\s*\n\s*/, '').trimEnd();
    const head = trimmed.slice(0, breakAt(trimmed));
    if (head === '') return this.#here(0);

    for (let line = this.#line; line <= this.#lastLine; line += 1) {
      const from = line === this.#line ? this.#column - 1 : 0;
      const at = (this.lines[line - 1] ?? '').indexOf(head, from);
      if (at === -1) continue;

      this.#line = line;
      this.#column = at + 1;
      return this.#here(head.length, trimmed);
    }
    return this.#here(0);
  }

  /** Moves the cursor behind a span. */
  leave(span: Span): void {
    this.#line = span.endLine;
    this.#column = span.endColumn;
  }

  #here(length: number, text = ''): Span {
    const breaks = countBreaks(text);
    const start = { line: this.#line, column: this.#column };
    if (breaks === 0) return { ...start, endLine: this.#line, endColumn: this.#column + length };

    const endLine = Math.min(this.#line + breaks, this.lines.length);
    const tail = text.slice(text.lastIndexOf('\n') + 1).trim();
    const at = (this.lines[endLine - 1] ?? '').indexOf(tail);
    return { ...start, endLine, endColumn: Math.max(at, 0) + tail.length + 1 };
  }
}

/** How many line breaks a text holds. */
export function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function leadingBreaks(text: string): number {
  return countBreaks(/^\s*/.exec(text)?.[0] ?? '');
}

function breakAt(text: string): number {
  const at = text.indexOf('\n');
  return at === -1 ? text.length : at;
}
