import type { Attempt, AttemptEvent, Item, QuizDocument } from '@kundskap/core';
import { loadedMarking } from '../item/load-marking.js';

/** Whether items are checked one by one, instead of all at once at the end. */
export function canCheck(attempt: Attempt, hasKey: boolean): boolean {
  return hasKey && attempt.phase === 'open' && attempt.mode !== 'exam';
}

/** Whether nothing is left to do at an item: it has been checked, or responded to where nothing is checked. */
export function isDone(item: Item, attempt: Attempt, hasKey: boolean): boolean {
  if (attempt.phase === 'ready') return false;
  if (canCheck(attempt, hasKey)) return attempt.checked.includes(item.id);

  const response = attempt.responses[item.id];
  return loadedMarking()?.isComplete(item, response) ?? response !== undefined;
}

/** Where a restored attempt goes on: at the item touched last, or the first one after it that is not done. */
export function resumeAt(
  { items }: QuizDocument,
  log: readonly AttemptEvent[],
  done: (item: Item) => boolean,
): number {
  const touched = log.flatMap((event) => ('item' in event ? event.item : [])).at(-1);
  const from = items.findIndex(({ id }) => id === touched);
  const next = items.findIndex((item, n) => n >= from && !done(item));
  return Math.max(0, next >= 0 ? next : items.findIndex((item) => !done(item)));
}
