import {
  isComplete,
  type Attempt,
  type AttemptEvent,
  type Item,
  type QuizDocument,
} from '@kundskap/core';

/** Whether items are checked one by one, instead of all at once at the end. */
export function canCheck(attempt: Attempt, hasKey: boolean): boolean {
  return hasKey && attempt.phase === 'open' && attempt.mode !== 'exam';
}

/** Whether nothing is left to do at an item: it has been checked, or responded to where nothing is checked. */
export function isDone(item: Item, attempt: Attempt, hasKey: boolean): boolean {
  if (attempt.phase === 'ready') return false;
  return canCheck(attempt, hasKey)
    ? attempt.checked.includes(item.id)
    : isComplete(item, attempt.responses[item.id]);
}

/** Where a restored attempt goes on: at the item touched last, or the first one after it that is not done. */
export function resumeAt(
  { items }: QuizDocument,
  log: readonly AttemptEvent[],
  done: (item: Item) => boolean,
): number {
  const touched = log.flatMap((event) => ('item' in event ? event.item : [])).at(-1);
  const from = Math.max(
    0,
    items.findIndex(({ id }) => id === touched),
  );
  const next = items.findIndex((item, n) => n >= from && !done(item));
  return next >= 0
    ? next
    : Math.max(
        0,
        items.findIndex((item) => !done(item)),
      );
}
