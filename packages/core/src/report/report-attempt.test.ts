import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryItem, arbitraryResponse, rightResponse } from '../../test/arbitrary-item.js';
import { choicesOf, itemBase } from '../../test/sample-items.js';
import type { AttemptEvent } from '../attempt/attempt-event.js';
import { readyAttempt, replayAttempt } from '../attempt/attempt.js';
import { startAttempt } from '../attempt/start-attempt.js';
import type { Item, ItemKey, Response } from '../model/item.js';
import type { QuizDocument, QuizKey } from '../model/quiz.js';
import { splitKey, type AuthoredQuiz } from '../model/split-key.js';
import { reportAttempt } from './report-attempt.js';

const quiz = quizOf(
  choiceItem('greet', { competencies: ['listening', 'empathy'] }),
  choiceItem('refund', { points: 3, competencies: ['integrity', 'listening'], hints: [[]] }),
  openItem('letter', { competencies: ['writing'] }),
);
const key = keyOf(quiz);
const started = startAttempt(quiz, { at: 1000, seed: 7, mode: 'practice' });
const submitted: AttemptEvent = { type: 'submitted', at: 61_000 };

describe('the score', () => {
  test.for([
    { responses: {}, raw: 0, because: 'nothing given earns nothing' },
    { responses: { greet: ['right'] }, raw: 1, because: 'an item earns its points' },
    { responses: { refund: ['right'] }, raw: 3, because: 'a heavier one earns more' },
    { responses: { refund: ['half'] }, raw: 1.5, because: 'or a part of them' },
    {
      responses: { greet: ['right'], refund: ['right'] },
      raw: 4,
      because: 'what is self-assessed is not missed',
    },
    {
      responses: { letter: { text: 'x', ticked: ['thanks'] } },
      raw: 0,
      because: 'nor does it count',
    },
    { responses: { gone: ['right'] }, raw: 0, because: 'an unknown item earns nothing' },
  ] satisfies { responses: Record<string, Response>; raw: number; because: string }[])(
    '$responses → $raw of 4: $because',
    ({ responses, raw }) => {
      expect(report(responses).score).toEqual({ raw, max: 4, scaled: raw / 4 });
    },
  );

  test('an open item counts where the author gave it points', () => {
    const counting = quizOf(openItem('letter', { points: 2 }));
    const responses = { letter: { text: 'x', ticked: ['thanks'] } };
    expect(report(responses, counting).score).toEqual({ raw: 2, max: 2, scaled: 1 });
  });
});

describe('passing', () => {
  test.for([
    { pass: 0.75, picks: ['right'], passed: true, because: 'what is asked is reached' },
    { pass: 0.76, picks: ['right'], passed: false, because: 'what is asked is missed' },
    { pass: 0, picks: [], passed: true, because: 'nothing is asked' },
  ])('at $pass: $passed, when $because', ({ pass, picks, passed }) => {
    expect(report({ refund: picks }, { ...quiz, pass })).toMatchObject({ pass, passed });
  });

  test('sums of binary fractions fail nobody', () => {
    const tenths = quizOf(
      ...Array.from({ length: 10 }, (_, n) => choiceItem(`i${n}`, { points: 0.1 })),
    );
    const responses = Object.fromEntries(tenths.items.slice(0, 8).map(({ id }) => [id, ['right']]));
    expect(report(responses, { ...tenths, pass: 0.8 }).passed).toBe(true);
  });

  test('a quiz without a pass mark is neither passed nor failed', () => {
    expect(report({})).not.toHaveProperty('passed');
    expect(report({})).not.toHaveProperty('pass');
  });

  test('nor is a quiz in which nothing counts', () => {
    const uncounted = { ...quizOf(openItem('letter', {})), pass: 0.8 };
    expect(report({}, uncounted)).not.toHaveProperty('passed');
  });
});

test('an item counts fully for each of its competencies, in order of first appearance', () => {
  expect(report({ greet: ['right'], refund: ['half'] }).competencies).toEqual([
    { competency: 'listening', earned: 2.5, possible: 4, opportunities: 2 },
    { competency: 'empathy', earned: 1, possible: 1, opportunities: 1 },
    { competency: 'integrity', earned: 1.5, possible: 3, opportunities: 1 },
    { competency: 'writing', earned: 0, possible: 0, opportunities: 0 },
  ]);
});

test('each item is told in words, in the order of the document', () => {
  const { items } = report({ refund: ['half'] });
  expect(items.map(({ item }) => item)).toEqual(['greet', 'refund', 'letter']);
  expect(items[1]).toEqual({
    item: 'refund',
    kind: 'choice',
    title: ['Title'],
    prompt: [],
    points: 3,
    hintsUsed: 0,
    competencies: ['integrity', 'listening'],
    outcome: {
      score: { raw: 1.5, max: 3, scaled: 0.5 },
      correctness: 'partly',
      parts: [{ id: 'half', correctness: 'partly', given: ['HALF'], expected: ['RIGHT'] }],
    },
  });
});

test('hints are counted as far as the item has hints', () => {
  const hinted: AttemptEvent = { type: 'hinted', at: 2000, item: 'refund' };
  const { items } = reportAttempt(quiz, key, replayAttempt([started, hinted, hinted]));
  expect(items.map(({ hintsUsed }) => hintsUsed)).toEqual([0, 1, 0]);
});

describe('time', () => {
  test('runs from the start to the submission', () => {
    expect(report({})).toMatchObject({ startedAt: 1000, endedAt: 61_000, durationMs: 60_000 });
  });

  test('runs to the last event while nothing is submitted', () => {
    const responded: AttemptEvent = {
      type: 'responded',
      at: 5000,
      item: 'greet',
      response: ['right'],
    };
    expect(reportAttempt(quiz, key, replayAttempt([started, responded]))).toMatchObject({
      score: { raw: 1 },
      endedAt: 5000,
      durationMs: 4000,
    });
  });

  test('never runs backwards, even when the clock was set back', () => {
    const early: AttemptEvent = { type: 'submitted', at: 0 };
    expect(reportAttempt(quiz, key, replayAttempt([started, early])).durationMs).toBe(0);
  });
});

test('the report speaks the language of the document, whatever the attempt began in', () => {
  const swedish: QuizDocument = { ...quiz, lang: 'sv', title: 'Klagomål' };
  expect(reportAttempt(swedish, key, replayAttempt([started]))).toMatchObject({
    kind: 'quiz',
    document: 'complaints/quiz',
    lang: 'sv',
    title: 'Klagomål',
    mode: 'practice',
  });
});

describe('a programmer’s mistake is told:', () => {
  test('an attempt that has not begun', () => {
    expect(() => reportAttempt(quiz, key, readyAttempt)).toThrow(
      new TypeError('reportAttempt: the attempt has not begun'),
    );
  });

  test('a key that belongs to another quiz', () => {
    expect(() =>
      reportAttempt(quiz, { kind: 'quiz', items: {} }, replayAttempt([started])),
    ).toThrow(new TypeError('reportAttempt: no key for item greet'));
  });
});

describe('of any quiz', () => {
  const quizzes = fc
    .uniqueArray(arbitraryItem, { selector: ({ id }) => id, minLength: 1, maxLength: 4 })
    .map((items): AuthoredQuiz => ({ ...quizOf(), pass: 1, items }));

  test('right responses pass with everything, in all and per competency', () => {
    fc.assert(
      fc.property(quizzes, (authored) => {
        const { score, passed, competencies } = reportOf(
          authored,
          authored.items.map(rightResponse),
        );
        expect(score.scaled).toBe(1);
        expect(passed).toBe(true);
        for (const { earned, possible } of competencies) expect(earned).toBe(possible);
      }),
    );
  });

  test('any responses earn from nothing to everything', () => {
    const taken = quizzes.chain((authored) =>
      fc
        .tuple(...authored.items.map(arbitraryResponse))
        .map((responses) => ({ authored, responses })),
    );
    fc.assert(
      fc.property(taken, ({ authored, responses }) => {
        const { score, competencies } = reportOf(authored, responses);
        for (const { earned, possible } of [
          { earned: score.raw, possible: score.max },
          ...competencies,
        ]) {
          expect(earned).toBeGreaterThanOrEqual(0);
          expect(earned).toBeLessThanOrEqual(possible);
        }
      }),
    );
  });

  function reportOf(authored: AuthoredQuiz, responses: readonly Response[]) {
    const { document, key } = splitKey(authored) as { document: QuizDocument; key: QuizKey };
    const log: AttemptEvent[] = [
      startAttempt(document, { at: 0, seed: 1, mode: 'exam' }),
      ...document.items.map(({ id }, n): AttemptEvent => ({
        type: 'responded',
        at: n,
        item: id,
        response: responses[n]!,
      })),
      submitted,
    ];
    return reportAttempt(document, key, replayAttempt(log));
  }
});

/** A report of a submitted attempt. */
function report(responses: Readonly<Record<string, Response>>, document: QuizDocument = quiz) {
  const log: AttemptEvent[] = [
    startAttempt(document, { at: 1000, seed: 7, mode: 'practice' }),
    ...Object.entries(responses).map(([item, response]): AttemptEvent => ({
      type: 'responded',
      at: 2000,
      item,
      response,
    })),
    submitted,
  ];
  return reportAttempt(document, keyOf(document), replayAttempt(log));
}

function quizOf(...items: readonly Item[]): QuizDocument {
  return {
    id: 'complaints/quiz',
    kind: 'quiz',
    lang: 'en',
    title: 'Complaints',
    introduction: [],
    competencies: [],
    sources: [],
    items,
  };
}

function choiceItem(id: string, changed: Partial<Item>): Item {
  return {
    ...itemBase,
    kind: 'choice',
    pick: 'one',
    choices: choicesOf('right', 'half', 'wrong'),
    keepOrder: false,
    ...changed,
    id,
  } as Item;
}

function openItem(id: string, changed: Partial<Item>): Item {
  return { ...itemBase, kind: 'open', points: 0, ...changed, id } as Item;
}

function keyOf({ items }: QuizDocument): QuizKey {
  const keys: Record<string, ItemKey> = {
    choice: {
      kind: 'choice',
      correct: ['right'],
      weights: { right: 1, half: 0.5, wrong: 0 },
      feedback: {},
    },
    open: {
      kind: 'open',
      rubric: [{ id: 'thanks', text: ['Thanks her'], weight: 1 }],
      feedback: {},
    },
  };
  return {
    kind: 'quiz',
    items: Object.fromEntries(items.map(({ id, kind }) => [id, keys[kind]!])),
  };
}
