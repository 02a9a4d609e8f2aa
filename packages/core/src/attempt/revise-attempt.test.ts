import { expect, test } from 'vitest';
import { choicesOf, itemBase } from '../../test/sample-items.js';
import type { ChoiceItem } from '../model/choice-item.js';
import type { QuizDocument } from '../model/quiz.js';
import { replayAttempt, readyAttempt } from './attempt.js';
import { itemRevision } from './item-revision.js';
import { reviseAttempt } from './revise-attempt.js';
import { startAttempt } from './start-attempt.js';

const greet = choiceItem('greet', 'a', 'b');
const refund = choiceItem('refund', 'a', 'b', 'c');
const quiz: QuizDocument = {
  id: 'complaints/quiz',
  kind: 'quiz',
  lang: 'en',
  title: 'Complaints',
  introduction: [],
  competencies: [],
  sources: [],
  items: [greet, refund],
};
const started = startAttempt(quiz, { at: 5, seed: 7, mode: 'coach' });

test('an attempt starts with the document, the seed and the items as they are', () => {
  expect(started).toEqual({
    type: 'started',
    at: 5,
    version: 1,
    document: 'complaints/quiz',
    lang: 'en',
    mode: 'coach',
    seed: 7,
    items: [
      { id: 'greet', revision: itemRevision(greet) },
      { id: 'refund', revision: itemRevision(refund) },
    ],
  });
});

test.for([
  { items: [greet, refund], because: 'the document is the same' },
  { items: [refund, greet], because: 'the items stand in another order' },
  { items: [{ ...greet, prompt: [{ type: 'rule' }] }, refund], because: 'the words are others' },
  { items: [{ ...greet, points: 3 }, refund], because: 'the points are others' },
  {
    items: [{ ...greet, choices: choicesOf('b', 'a') }, refund],
    because: 'the choices stand in another order',
  },
] satisfies { items: QuizDocument['items']; because: string }[])(
  'nothing is revised when $because',
  ({ items }) => {
    expect(reviseAttempt(replayAttempt([started]), { ...quiz, items }, 9)).toBeUndefined();
  },
);

test('nothing is revised in another language', () => {
  expect(reviseAttempt(replayAttempt([started]), { ...quiz, lang: 'sv' }, 9)).toBeUndefined();
});

test.for([
  { items: [greet], because: 'an item went' },
  { items: [greet, refund, choiceItem('new', 'a', 'b')], because: 'an item came' },
  { items: [greet, choiceItem('refund', 'a', 'b')], because: 'an item lost a choice' },
  { items: [greet, choiceItem('renamed', 'a', 'b', 'c')], because: 'an item was renamed' },
])('the attempt is revised when $because', ({ items }) => {
  expect(reviseAttempt(replayAttempt([started]), { ...quiz, items }, 9)).toEqual({
    type: 'revised',
    at: 9,
    items: startAttempt({ ...quiz, items }, { at: 9, seed: 7, mode: 'coach' }).items,
  });
});

test('a revised attempt needs no further revision', () => {
  const edited: QuizDocument = { ...quiz, items: [greet] };
  const revised = reviseAttempt(replayAttempt([started]), edited, 9);
  expect(reviseAttempt(replayAttempt([started, revised!]), edited, 10)).toBeUndefined();
});

test('neither an attempt that has not begun nor one that is submitted is revised', () => {
  const edited: QuizDocument = { ...quiz, items: [] };
  expect(reviseAttempt(readyAttempt, edited, 9)).toBeUndefined();
  expect(
    reviseAttempt(replayAttempt([started, { type: 'submitted', at: 8 }]), edited, 9),
  ).toBeUndefined();
});

function choiceItem(id: string, ...choices: readonly string[]): ChoiceItem {
  return {
    ...itemBase,
    id,
    kind: 'choice',
    pick: 'one',
    choices: choicesOf(...choices),
    keepOrder: false,
  };
}
