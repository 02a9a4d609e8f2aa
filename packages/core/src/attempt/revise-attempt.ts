import type { QuizDocument } from '../model/quiz.js';
import type { AttemptRevised } from './attempt-event.js';
import type { Attempt } from './attempt.js';
import { itemRevisions } from './start-attempt.js';

/**
 * The event that brings an open attempt up to a document that was edited since. There is none when no
 * item came, went or changed its structure: other words, another order or another language change
 * nothing.
 */
export function reviseAttempt(
  attempt: Attempt,
  document: QuizDocument,
  at: number,
): AttemptRevised | undefined {
  if (attempt.phase !== 'open') return undefined;

  const items = itemRevisions(document);
  const before = new Map(attempt.items.map(({ id, revision }) => [id, revision]));
  const isSame =
    items.length === before.size && items.every(({ id, revision }) => before.get(id) === revision);

  return isSame ? undefined : { type: 'revised', at, items };
}
