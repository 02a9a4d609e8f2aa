import type { Attempt } from '../attempt/attempt.js';
import { own } from '../model/own.js';
import type { QuizDocument, QuizKey } from '../model/quiz.js';
import { assessItem } from '../score/assess-item.js';
import { score } from '../score/score.js';
import type { AttemptReport, CompetencyReport, ItemReport } from './report.js';

/**
 * Scores an attempt at a quiz, for people. The score is what all items earned out of what all items
 * weigh; an item counts fully for each of its competencies. Of an attempt that is not submitted yet,
 * the report tells what is there, up to its last event.
 *
 * @param document - The quiz, in the language of the report.
 * @throws TypeError when the attempt has not begun, or an item has no key.
 */
export function reportAttempt(
  document: QuizDocument,
  key: QuizKey,
  attempt: Attempt,
): AttemptReport {
  if (attempt.phase === 'ready') throw new TypeError('reportAttempt: the attempt has not begun');

  const { pass } = document;
  const items = document.items.map((item): ItemReport => {
    const itemKey = own(key.items, item.id);
    if (!itemKey) throw new TypeError(`reportAttempt: no key for item ${item.id}`);
    return {
      item: item.id,
      kind: item.kind,
      title: item.title,
      prompt: item.prompt,
      points: item.points,
      hintsUsed: Math.min(own(attempt.hints, item.id) ?? 0, item.hints.length),
      competencies: item.competencies,
      outcome: assessItem(item, itemKey, own(attempt.responses, item.id)),
    };
  });

  const total = score(sum(items, earned), sum(items, possible));
  const endedAt = attempt.submittedAt ?? attempt.lastAt;

  return {
    kind: 'quiz',
    document: document.id,
    lang: document.lang,
    title: document.title,
    mode: attempt.mode,
    score: total,
    ...(pass !== undefined && total.max > 0 && { pass, passed: total.scaled >= pass - rounding }),
    competencies: competencyReports(items),
    startedAt: attempt.startedAt,
    endedAt,
    durationMs: Math.max(0, endedAt - attempt.startedAt),
    items,
  };
}

/** Sums of binary fractions come out a little low: four fifths of a quiz must pass at 0.8. */
const rounding = 1e-9;

/** The competencies of the items, in order of first appearance. */
function competencyReports(items: readonly ItemReport[]): readonly CompetencyReport[] {
  const competencies = new Set(items.flatMap((item) => item.competencies));
  return [...competencies].map((competency) => {
    const about = items.filter((item) => item.competencies.includes(competency));
    return {
      competency,
      earned: sum(about, earned),
      possible: sum(about, possible),
      opportunities: about.filter(({ points }) => points > 0).length,
    };
  });
}

function earned({ outcome }: ItemReport): number {
  return outcome.score.raw;
}

function possible({ points }: ItemReport): number {
  return points;
}

function sum(items: readonly ItemReport[], amount: (item: ItemReport) => number): number {
  return items.reduce((total, item) => total + amount(item), 0);
}
