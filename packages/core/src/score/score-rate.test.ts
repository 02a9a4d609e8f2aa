import { describe, expect, test } from 'vitest';
import { choicesOf, itemBase } from '../../test/sample-items.js';
import type { RateItem, RateKey, RateResponse } from '../model/rate-item.js';
import { rateParts, scoreRate } from './score-rate.js';

const item: RateItem = {
  ...itemBase,
  kind: 'rate',
  column: ['Response'],
  statements: choicesOf('replace', 'refuse'),
  scale: { min: 1, max: 5 },
};
const ratings = { replace: 5, refuse: 1 };
const key: RateKey = { kind: 'rate', ratings, feedback: {} };

// Guessing from 1 to 5 about a key at an end is 0.5 near on average, so that (s − 0.5) / 0.5 remains.
describe('panels that agree on the ends of the scale', () => {
  test.for<{ given: RateResponse; scores: number; because: string }>([
    { given: {}, scores: 0, because: 'an empty response earns nothing' },
    { given: ratings, scores: 1, because: 'the ratings of the panel earn everything' },
    {
      given: { replace: 4, refuse: 1 },
      scores: 0.75,
      because: 'one step off costs a quarter of a statement, twice for chance',
    },
    { given: { replace: 4, refuse: 2 }, scores: 0.5, because: 'each statement counts the same' },
    {
      given: { replace: 3, refuse: 1 },
      scores: 0.5,
      because: 'two steps off one are one step off two',
    },
    {
      given: { replace: 3, refuse: 3 },
      scores: 0,
      because: 'the middle for all is no better than guessing',
    },
    {
      given: { replace: 5, refuse: 5 },
      scores: 0,
      because: 'the top for all is no better than guessing',
    },
    { given: { replace: 1, refuse: 5 }, scores: 0, because: 'the opposite never goes below zero' },
    { given: { replace: 5 }, scores: 0, because: 'a missing rating is as far off as can be' },
    {
      given: { replace: 6, refuse: 1 },
      scores: 0,
      because: 'a rating above the scale counts as missing',
    },
    {
      given: { replace: 0, refuse: 1 },
      scores: 0,
      because: 'a rating below the scale counts as missing',
    },
    {
      given: { replace: 4.5, refuse: 1 },
      scores: 0,
      because: 'a rating between counts as missing',
    },
    {
      given: { replace: NaN, refuse: Infinity },
      scores: 0,
      because: 'what is no number counts as missing',
    },
    { given: { ...ratings, gone: 3 }, scores: 1, because: 'an unknown statement is left out' },
    { given: { constructor: 5 }, scores: 0, because: 'a name that every object has is unknown' },
  ])('$given → $scores: $because', ({ given, scores }) => {
    expect(scoreRate(item, key, given)).toBeCloseTo(scores, 12);
  });
});

// The key 4.75 is 0.9375 near the 5, the best that can be given, and 0.5375 near a guess on average.
describe('a panel whose mean is not on the scale', () => {
  test.for([
    { rating: 5, scores: 1, because: 'the nearest whole number earns everything' },
    {
      rating: 4,
      scores: (0.8125 - 0.5375) / (0.9375 - 0.5375),
      because: 'the next earns what it is nearer than a guess',
    },
    { rating: 3, scores: (0.5625 - 0.5375) / (0.9375 - 0.5375), because: 'and the next' },
    { rating: 2, scores: 0, because: 'farther than a guess earns nothing' },
  ])('$rating → $scores: $because', ({ rating, scores }) => {
    const mean: RateKey = { ...key, ratings: { replace: 4.75 } };
    expect(scoreRate(item, mean, { replace: rating })).toBeCloseTo(scores, 12);
  });

  test.for([2, 3])('between two ratings, %i is as good as the other', (rating) => {
    expect(scoreRate(item, { ...key, ratings: { replace: 2.5 } }, { replace: rating })).toBe(1);
  });
});

test('a scale may begin below zero', () => {
  const around: RateItem = { ...item, scale: { min: -2, max: 2 } };
  const aroundKey: RateKey = { ...key, ratings: { replace: 2, refuse: -2 } };
  expect(scoreRate(around, aroundKey, { replace: 2, refuse: -2 })).toBe(1);
  expect(scoreRate(around, aroundKey, { replace: 0, refuse: 0 })).toBe(0);
});

test('a scale of one rating tells nothing', () => {
  const single: RateItem = { ...item, scale: { min: 1, max: 1 } };
  expect(scoreRate(single, { ...key, ratings: { replace: 1 } }, { replace: 1 })).toBe(0);
});

test('a part is right when no rating is nearer, partly when it is nearer than a guess', () => {
  const five: RateItem = { ...item, statements: choicesOf('replace', 'wait', 'refuse', 'sigh') };
  const fiveKey: RateKey = {
    ...key,
    ratings: { replace: 4.75, wait: 4.75, refuse: 1.2, sigh: 3 },
  };
  expect(rateParts(five, fiveKey, { replace: 5, wait: 4, refuse: 4 })).toEqual([
    { id: 'replace', correctness: 'correct', label: ['REPLACE'], given: ['5'] },
    { id: 'wait', correctness: 'partly', label: ['WAIT'], given: ['4'], expected: ['5'] },
    { id: 'refuse', correctness: 'incorrect', label: ['REFUSE'], given: ['4'], expected: ['1'] },
    { id: 'sigh', correctness: 'missed', label: ['SIGH'], given: [], expected: ['3'] },
  ]);
});
