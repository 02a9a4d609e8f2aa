import type { QuizDocument } from '../model/quiz.js';
import type { AttemptStarted, ItemRevision, Mode } from './attempt-event.js';
import { itemRevision } from './item-revision.js';

/** The event that begins an attempt at a quiz: the first in its log. */
export function startAttempt(
  document: QuizDocument,
  { at, seed, mode }: { readonly at: number; readonly seed: number; readonly mode: Mode },
): AttemptStarted {
  return {
    type: 'started',
    at,
    version: 1,
    document: document.id,
    lang: document.lang,
    mode,
    seed: seed >>> 0,
    items: itemRevisions(document),
  };
}

/** The items of a quiz as they are now. */
export function itemRevisions({ items }: QuizDocument): readonly ItemRevision[] {
  return items.map((item) => ({ id: item.id, revision: itemRevision(item) }));
}
