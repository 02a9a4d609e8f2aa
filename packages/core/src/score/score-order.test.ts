import { expect, test } from 'vitest';
import { choicesOf, itemBase } from '../../test/sample-items.js';
import type { OrderItem, OrderKey } from '../model/order-item.js';
import { orderParts, scoreOrder } from './score-order.js';

const item: OrderItem = { ...itemBase, kind: 'order', choices: choicesOf('a', 'b', 'c', 'd') };
const key: OrderKey = { kind: 'order', order: ['b', 'd', 'a', 'c'], feedback: {} };

test.for([
  { given: '', scores: 0, because: 'an empty response earns nothing' },
  { given: 'b d a c', scores: 1, because: 'the right order earns everything' },
  { given: 'd b a c', scores: 2 / 3, because: 'one of six pairs inverted costs a third' },
  { given: 'b d c a', scores: 2 / 3, because: 'wherever the pair stands' },
  { given: 'd b c a', scores: 1 / 3, because: 'two pairs inverted cost two thirds' },
  { given: 'd a b c', scores: 1 / 3, because: 'one choice two places off inverts two pairs' },
  {
    given: 'd a c b',
    scores: 0,
    because: 'half of the pairs inverted is chance and earns nothing',
  },
  { given: 'c a d b', scores: 0, because: 'the reverse order never goes below zero' },
  { given: 'b d a', scores: 0, because: 'a missing choice inverts all of its pairs' },
  { given: 'b', scores: 0, because: 'a single placed choice has no pair' },
  { given: 'b b d a c', scores: 1, because: 'a repeated choice counts once' },
  { given: 'b d a c b', scores: 1, because: 'where it stood first' },
  { given: 'd b d a c', scores: 2 / 3, because: 'also when the first place was wrong' },
  { given: 'gone b d x a c', scores: 1, because: 'unknown choices are left out' },
  { given: 'constructor', scores: 0, because: 'a name that every object has is unknown' },
])('$given → $scores: $because', ({ given, scores }) => {
  expect(scoreOrder(item, key, given.split(' '))).toBeCloseTo(scores, 12);
});

test('with five choices one may be missing', () => {
  const five: OrderItem = { ...item, choices: choicesOf('a', 'b', 'c', 'd', 'e') };
  const fiveKey: OrderKey = { ...key, order: ['a', 'b', 'c', 'd', 'e'] };
  expect(scoreOrder(five, fiveKey, ['a', 'b', 'c', 'd'])).toBeCloseTo(1 - (2 * 4) / 10, 12);
});

test('a single choice is no order', () => {
  const single: OrderItem = { ...item, choices: choicesOf('a') };
  expect(scoreOrder(single, { ...key, order: ['a'] }, ['a'])).toBe(0);
});

test('a part is right when it stands in its place', () => {
  expect(orderParts(item, key, ['b', 'a', 'd'])).toEqual([
    { id: 'b', correctness: 'correct', given: ['B'] },
    { id: 'a', correctness: 'incorrect', given: ['A'], expected: ['D'] },
    { id: 'd', correctness: 'incorrect', given: ['D'], expected: ['A'] },
    { id: 'c', correctness: 'missed', given: [], expected: ['C'] },
  ]);
});
