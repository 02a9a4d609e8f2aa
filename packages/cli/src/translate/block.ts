import { createHash } from 'node:crypto';
import type { ContentDocument } from '../read-content.js';
import { linesOf } from '../text-file.js';

/** A stretch of a document that is translated as one: a `##` part, or all that stands above the first. */
export interface Block {
  /** The id of the part, or {@link topBlock}. */
  readonly id: string;
  /** The line on which it starts, from 1. */
  readonly line: number;
  readonly text: string;
}

/** Names the front matter, the title and the introduction. */
export const topBlock = 'top';

/** The blocks of a document, in the order of its file. A part that is itself called `top` is `top-1`. */
export function blocksOf({ source, parsed }: ContentDocument): Block[] {
  const lines = linesOf(source.text);
  const starts = [
    { id: topBlock, line: 1 },
    ...[...parsed.places].map(([id, { line }]) => ({
      id: id === topBlock ? `${topBlock}-1` : id,
      line,
    })),
  ].sort((a, b) => a.line - b.line);

  return starts.map(({ id, line }, index) => {
    const end = (starts[index + 1]?.line ?? lines.length + 1) - 1;
    return {
      id,
      line,
      text: lines
        .slice(line - 1, end)
        .join('\n')
        .trim(),
    };
  });
}

/** Tells texts apart: the first 16 hexadecimal digits of SHA-256. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
