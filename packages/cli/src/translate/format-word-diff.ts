import { diffWordsWithSpace } from 'diff';
import type { Paint } from '../paint.js';

/** How much of what did not change is shown on each side of what did, in characters. */
const shownAround = 40;

/** Beyond so many words that differ, two texts have nothing in common worth showing. */
const mostEdits = 1000;

/**
 * The lines of a text that have changed, with the words that went as `[-old-]` and those that came as
 * `{+new+}`. Long stretches that stayed are cut to `…`.
 */
export function formatWordDiff(before: string, after: string, paint: Paint): string[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits }) ?? [
    { value: before, added: false, removed: true },
    { value: after, added: true, removed: false },
  ];
  return toLines(changes)
    .filter((line) => line.some((piece) => piece.added || piece.removed))
    .map((line) => line.map((piece, index) => show(piece, index, line.length, paint)).join(''))
    .filter((line) => line.trim() !== '');
}

interface Piece {
  readonly value: string;
  readonly added: boolean;
  readonly removed: boolean;
}

function toLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    const [first = '', ...rest] = piece.value.split('\n');
    if (first !== '') lines.at(-1)?.push({ ...piece, value: first });
    for (const value of rest) lines.push(value === '' ? [] : [{ ...piece, value }]);
  }
  return lines;
}

function show({ value, added, removed }: Piece, index: number, count: number, paint: Paint) {
  if (removed) return paint('removed', `[-${value}-]`);
  if (added) return paint('added', `{+${value}+}`);

  const head = index === 0 ? '' : value.slice(0, shownAround).replace(/\S*$/, '');
  const tail = index === count - 1 ? '' : value.slice(-shownAround).replace(/^\S*/, '');
  return value.length <= 2 * shownAround ? value : `${head}…${tail}`;
}
