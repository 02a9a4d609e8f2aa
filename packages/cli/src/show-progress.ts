import type { Terminal } from './terminal.js';

/** Takes how much of some work is done. */
export type Progress = (done: number, total: number) => void;

/** Work that takes less than this is not worth a word, in milliseconds. */
const patienceMs = 400;

/** The shortest time between two updates, in milliseconds. */
const betweenMs = 100;

/**
 * Shows how far long work has come, on a line of the error stream that goes when the work is done. Only
 * a person sees it: nothing is written when the stream is no terminal.
 *
 * @param now - The time in milliseconds.
 */
export function showProgress(
  what: string,
  { stderr }: Pick<Terminal, 'stderr'>,
  now: () => number = Date.now,
): Progress {
  if (!stderr.isTTY) return () => undefined;

  const startedAt = now();
  let shownAt = 0;
  return (done, total) => {
    if (done >= total) {
      if (shownAt > 0) stderr.write(clearLine);
      return;
    }
    if (now() - startedAt < patienceMs || now() - shownAt < betweenMs) return;
    shownAt = now();
    stderr.write(`${clearLine}${what} ${done} of ${total}…`);
  };
}

const clearLine = '\r\u001B[K';
