import { expect, test } from 'vitest';
import { choicesOf, itemBase } from '../../test/sample-items.js';
import type { BestWorstItem, BestWorstKey } from '../model/best-worst-item.js';
import { bestWorstParts, scoreBestWorst } from './score-best-worst.js';

const item: BestWorstItem = {
  ...itemBase,
  kind: 'best-worst',
  choices: choicesOf('listen', 'wait', 'sigh', 'argue'),
  keepOrder: false,
};
const key: BestWorstKey = { kind: 'best-worst', best: 'listen', worst: 'argue', feedback: {} };

test.for([
  { given: {}, scores: 0, because: 'an empty response earns nothing' },
  { given: { best: 'listen', worst: 'argue' }, scores: 1, because: 'both right earn everything' },
  { given: { best: 'listen' }, scores: 0.5, because: 'the best alone earns a half' },
  { given: { worst: 'argue' }, scores: 0.5, because: 'the worst alone earns a half' },
  { given: { best: 'listen', worst: 'sigh' }, scores: 0.5, because: 'another worst costs nothing' },
  { given: { best: 'wait', worst: 'argue' }, scores: 0.5, because: 'another best costs nothing' },
  { given: { best: 'wait', worst: 'sigh' }, scores: 0, because: 'neither right earns nothing' },
  {
    given: { best: 'argue', worst: 'listen' },
    scores: 0,
    because: 'swapped never goes below zero',
  },
  { given: { best: 'argue' }, scores: 0, because: 'the worst taken for the best earns nothing' },
  { given: { worst: 'listen' }, scores: 0, because: 'the best taken for the worst earns nothing' },
  {
    given: { best: 'listen', worst: 'listen' },
    scores: 0,
    because: 'a repeated pick is right and swapped',
  },
  { given: { best: 'argue', worst: 'argue' }, scores: 0, because: 'whichever it is' },
  { given: { best: 'listen', worst: 'gone' }, scores: 0.5, because: 'an unknown pick is no pick' },
  {
    given: { best: 'gone', worst: 'constructor' },
    scores: 0,
    because: 'unknown picks earn nothing',
  },
])('$given → $scores: $because', ({ given, scores }) => {
  expect(scoreBestWorst(item, key, given)).toBe(scores);
});

test('there is a part for the best and a part for the worst', () => {
  expect(bestWorstParts(item, key, { best: 'argue', worst: 'argue' })).toEqual([
    { id: 'argue', correctness: 'incorrect', given: ['ARGUE'], expected: ['LISTEN'] },
    { id: 'argue', correctness: 'correct', given: ['ARGUE'] },
  ]);
});

test('what was not given was missed, and so was what is unknown', () => {
  expect(bestWorstParts(item, key, { worst: 'gone' })).toEqual([
    { id: 'listen', correctness: 'missed', given: [], expected: ['LISTEN'] },
    { id: 'argue', correctness: 'missed', given: [], expected: ['ARGUE'] },
  ]);
});
