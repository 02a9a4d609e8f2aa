import type { Attempt, AttemptReport, QuizDocument } from '@kundskap/core';
import { reportAttempt } from '@kundskap/core/report';
import type { PlayedDocument } from '../document/document-controller.js';

interface Scored {
  readonly document: QuizDocument;
  readonly report: AttemptReport;
}

const scored = new WeakMap<Attempt, Scored>();

/** The report of a submitted attempt, scored once for each document; none without a key. */
export function reportOf(
  { document, key }: PlayedDocument<'quiz'>,
  attempt: Attempt,
): AttemptReport | undefined {
  if (!key || attempt.phase !== 'submitted') return undefined;

  const before = scored.get(attempt);
  if (before?.document === document) return before.report;

  const report = reportAttempt(document, key, attempt);
  scored.set(attempt, { document, report });
  return report;
}
