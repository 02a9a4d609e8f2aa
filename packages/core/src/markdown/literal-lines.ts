/** Which lines are code or comment, in which Markdown signs mean nothing. */
export interface LiteralLines {
  /** The inner and closing lines of fenced code blocks and HTML comments. */
  readonly literal: ReadonlySet<number>;
  /** What was opened and never closed; reading ignores its opening line. */
  readonly neverClosed?: Opening;
}

/** The line that opens a code block or a comment, from 0, and the sign that opens it. */
export interface Opening {
  readonly index: number;
  readonly sign: string;
}

/** Finds the lines of code blocks and comments, before Markdown is read block by block. */
export function findLiteralLines(lines: readonly string[]): LiteralLines {
  const first = scan(lines, undefined);
  if (!first.open) return { literal: first.literal };

  // A block that holds a heading is the one whose end was forgotten: the next sign then only seems to close it.
  const neverClosed = first.suspect ?? first.open;
  return { literal: scan(lines, neverClosed.index).literal, neverClosed };
}

interface OpenBlock extends Opening {
  readonly closes: (line: string) => boolean;
  readonly isNested: boolean;
}

function scan(lines: readonly string[], ignored: number | undefined) {
  const literal = new Set<number>();
  let open: OpenBlock | undefined;
  let suspect: Opening | undefined;
  for (const [index, line] of lines.entries()) {
    const isHeading = /^##(?!#)/.test(line);
    if (open?.isNested && isHeading) open = undefined;
    if (!open) {
      open = index === ignored ? undefined : opensAt(line, index);
      continue;
    }
    literal.add(index);
    if (isHeading) suspect ??= open;
    if (open.closes(line)) open = undefined;
  }
  if (!open || open.isNested) return { literal, open: undefined, suspect: undefined };
  return { literal, open, suspect };
}

function opensAt(line: string, index: number): OpenBlock | undefined {
  const fence = /^((?:[\s>]|[-*+]\s|\d{1,9}[.)]\s)*)(?:`{3,}(?=[^`]*$)|~{3,})/.exec(line);
  if (fence) {
    const [all, before = ''] = fence;
    const sign = all.slice(before.length);
    const closes = (each: string) => {
      const bare = each.replace(/^[\s>]*/, '').trimEnd();
      return bare.startsWith(sign) && bare === sign.charAt(0).repeat(bare.length);
    };
    return { index, sign, closes, isNested: !/^ {0,3}$/.test(before) };
  }
  const comment = /^ {0,3}<!--/.test(line) && !line.includes('-->');
  if (!comment) return undefined;
  return { index, sign: '<!--', closes: (each) => each.includes('-->'), isNested: false };
}
