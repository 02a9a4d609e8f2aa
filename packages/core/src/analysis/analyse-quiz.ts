import type { CompetencyId, LanguageTag } from '../model/ids.js';
import type { Item, ItemKey } from '../model/item.js';
import { own } from '../model/own.js';
import type { QuizDocument, QuizKey } from '../model/quiz.js';
import { scoreItem } from '../score/score-item.js';
import { score } from '../score/score.js';
import {
  certainly,
  chanceOfAtLeast,
  convolve,
  mapAmounts,
  meanOf,
  mix,
  type Distribution,
} from './distribution.js';
import { guessItem } from './guess-item.js';
import { naiveResponse } from './naive-response.js';
import { naiveStrategies, type NaiveStrategy } from './naive-strategy.js';
import type {
  CompetencyItems,
  GuessingChance,
  QuizAnalysis,
  QuizStrategyScore,
} from './quiz-analysis.js';
import { rounded } from './rounded.js';

/** How many items a competency needs at least. */
const enoughItems = 3;

/** The shares of the items that somebody may know. */
const shares = [0.5, 0.7, 0.9];

/**
 * Works out what a quiz is like as a test: what somebody gets who goes by the length of choices, who
 * guesses, or who knows a part of it. Choices count in the order of the file, although players
 * shuffle most of them.
 *
 * @throws TypeError when an item has no key.
 */
export function analyseQuiz(document: QuizDocument, key: QuizKey): QuizAnalysis {
  const { pass } = document;
  const items = document.items.map((item) => ({ item, key: keyOf(key, item) }));
  const points = sum(document.items.map((item) => item.points));
  const competencies = competenciesOf(document);
  const guesses = items.map(({ item, key }) => ({
    points: item.points,
    guess: mapAmounts(guessItem(item, key), (share) => share * item.points),
  }));
  const chanceOf = (knows: number) =>
    toChance(
      guesses.map(({ points, guess }) => mix(knows, certainly(points), guess)),
      points,
      pass,
    );

  return {
    kind: 'quiz',
    items: items.length,
    points,
    ...(pass !== undefined && { pass }),
    strategies: Object.fromEntries(
      [...naiveStrategies, 'everything' as const].map((strategy) => [
        strategy,
        tryStrategy(strategy, items, points, document),
      ]),
    ) as QuizAnalysis['strategies'],
    random: chanceOf(0),
    knowing: shares.map((knows) => ({ knows, ...chanceOf(knows) })),
    competencies,
    fewItems: Object.keys(competencies).filter(
      (id) => (own(competencies, id)?.items ?? 0) < enoughItems,
    ),
  };
}

function tryStrategy(
  strategy: NaiveStrategy | 'everything',
  items: readonly { readonly item: Item; readonly key: ItemKey }[],
  points: number,
  { lang, pass }: { readonly lang: LanguageTag; readonly pass?: number },
): QuizStrategyScore {
  const earned = sum(
    items.map(({ item, key }) => scoreItem(item, key, naiveResponse(strategy, item, lang)).raw),
  );
  const { scaled } = score(earned, points);
  return {
    score: rounded(scaled),
    ...(pass !== undefined && points > 0 && { passes: scaled >= pass - 1e-9 }),
  };
}

function toChance(
  items: readonly Distribution[],
  points: number,
  pass: number | undefined,
): GuessingChance {
  const expected = rounded(score(sum(items.map(meanOf)), points).scaled);
  if (pass === undefined || points === 0) return { score: expected, exact: true };
  const earned = convolve(items);
  const chance = rounded(chanceOfAtLeast(earned, pass * points));
  return { score: expected, pass: chance, exact: earned.exact };
}

/** The competencies that the document names, then those of its items. */
function competenciesOf({ competencies, items }: QuizDocument) {
  const counted = items.filter(({ points }) => points > 0);
  const ids = [...new Set([...competencies, ...counted.flatMap((item) => item.competencies)])];
  const about = (id: CompetencyId): CompetencyItems => {
    const some = counted.filter((item) => item.competencies.includes(id));
    return { items: some.length, points: sum(some.map(({ points }) => points)) };
  };
  return Object.fromEntries(ids.map((id) => [id, about(id)]));
}

function keyOf({ items }: QuizKey, { id }: Item): ItemKey {
  const key = own(items, id);
  if (!key) throw new TypeError(`analyseQuiz: no key for item ${id}`);
  return key;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
