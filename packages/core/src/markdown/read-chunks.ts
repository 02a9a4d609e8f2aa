import { Locator } from './locator.js';
import { mendLines } from './mend-lines.js';
import { readMarkdown } from './read-markdown.js';
import {
  blockTooLong,
  fileTooLarge,
  lineTooLong,
  nestingTooDeep,
  tooManySigns,
  wordTooLong,
} from './rules/index.js';
import type { Report } from './rules/rule.js';
import { lineSpan, type Source } from './source.js';
import type { BlockNode } from './syntax.js';

/** A stretch of a body that is read at once: from one `##` to the next. */
export interface Chunk {
  readonly blocks: readonly BlockNode[];
  /** Whether it was beyond a limit, so that nothing but its heading was read. */
  readonly isUnread: boolean;
}

/**
 * In characters, but for `signs` and `nesting`. The Markdown reader takes time with the square of the
 * emphasis and brackets of a block, and of the length of a word, which may be an e-mail address.
 */
const limits = {
  file: 1_000_000,
  block: 20_000,
  line: 10_000,
  word: 2_000,
  signs: 2_000,
  nesting: 20,
};

/** Reads the body of a file, block by block, each within the limits that keep reading linear. */
export function readChunks(source: Source, report: Report): readonly Chunk[] {
  if (source.body.length > limits.file) {
    const span = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    report(fileTooLarge, span, { bytes: source.body.length });
    return [{ blocks: [], isUnread: true }];
  }
  const locator = new Locator(source.lines);
  return cutAtHeadings(source, report).map((stretch) => readStretch(stretch, locator, report));
}

interface Stretch {
  readonly lines: readonly string[];
  /** The line of the file on which it starts, from 1. */
  readonly line: number;
}

/** Cuts the body before every `##` that stands at the start of a line outside code and comments. */
function cutAtHeadings({ body, bodyLine }: Source, report: Report): readonly Stretch[] {
  const { lines, literal } = mendLines(body, bodyLine, report);
  const cuts = [...lines.keys()].filter(
    (index) => index > 0 && !literal.has(index) && /^##(?!#)(\s|$)/.test(lines[index] ?? ''),
  );
  const starts = [0, ...cuts];
  return starts.map((start, n) => ({
    lines: lines.slice(start, starts[n + 1]),
    line: bodyLine + start,
  }));
}

function readStretch(stretch: Stretch, locator: Locator, report: Report): Chunk {
  if (isRefused(stretch, locator, report)) return readHeadingOf(stretch, locator);
  try {
    const blocks = readMarkdown(stretch.lines.join('\n'), stretch.line, locator);
    const deep = findDeep(blocks, limits.nesting);
    if (!deep) return { blocks, isUnread: false };
    report(nestingTooDeep, deep.span, undefined);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report(nestingTooDeep, lineSpan(locator.lines, stretch.line), undefined);
  }
  return readHeadingOf(stretch, locator);
}

/** Tells a stretch that is beyond a limit. */
function isRefused({ lines, line }: Stretch, locator: Locator, report: Report): boolean {
  const spanOf = (index: number) => lineSpan(locator.lines, line + index);
  const length = lines.reduce((sum, each) => sum + each.length + 1, 0);
  const isLong = (each: string) => each.length > limits.line;
  const isDeep = (each: string) => signsOpening(each) > limits.nesting;
  const holdsWord = (each: string) => longestWord(each) > limits.word;

  const long = lines.findIndex(isLong);
  if (long !== -1) {
    report(lineTooLong, spanOf(long), { length: lines[long]?.length ?? 0 });
    return true;
  }
  if (length > limits.block) {
    report(blockTooLong, spanOf(0), { length });
    return true;
  }
  const deep = lines.findIndex(isDeep);
  if (deep !== -1) {
    report(nestingTooDeep, spanOf(deep), undefined);
    return true;
  }
  const word = lines.findIndex(holdsWord);
  if (word !== -1) {
    report(wordTooLong, spanOf(word), { length: longestWord(lines[word] ?? '') });
    return true;
  }
  const count = lines.reduce((sum, each) => sum + (each.match(/[*_~[]/g)?.length ?? 0), 0);
  if (count > limits.signs) report(tooManySigns, spanOf(0), { count });
  return count > limits.signs;
}

/** The longest run of letters and signs that an e-mail address may have; a picture in the text is none. */
function longestWord(line: string): number {
  const words = line.replace(/\(data:[^)\s]*\)/g, '').match(/[\w.!#$%&'*+/=?`{|}~-]+/g) ?? [];
  return words.reduce((longest, { length }) => Math.max(longest, length), 0);
}

/** Reads only the heading that opens a stretch, so that links to it still find it. */
function readHeadingOf({ lines: [first = ''], line }: Stretch, locator: Locator): Chunk {
  const isHeading = /^##?(?!#)\s/.test(first) && first.length <= limits.line;
  return { blocks: isHeading ? readMarkdown(first, line, locator) : [], isUnread: true };
}

/** How many quotation and list signs open a line. */
function signsOpening(line: string): number {
  const opening = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))*/.exec(line)?.[0] ?? '';
  return (opening.match(/>|[-*+]|\d+[.)]/g) ?? []).length;
}

/** A list or quotation within more than so many others. */
function findDeep(blocks: readonly BlockNode[], depth: number): BlockNode | undefined {
  for (const block of blocks) {
    const inner =
      block.type === 'list'
        ? block.items.flatMap((item) => item.blocks)
        : block.type === 'quote'
          ? block.blocks
          : [];
    if (inner.length > 0 && depth === 0) return block;
    const deep = findDeep(inner, depth - 1);
    if (deep) return deep;
  }
  return undefined;
}
