import { describe, expect, test } from 'vitest';
import { choicesOf, itemBase } from '../../test/sample-items.js';
import type { ChoiceItem, ChoiceKey } from '../model/choice-item.js';
import { choiceParts, scoreChoice } from './score-choice.js';

const one: ChoiceItem = {
  ...itemBase,
  kind: 'choice',
  pick: 'one',
  choices: choicesOf('welcome', 'offers', 'stare', 'phone'),
  keepOrder: false,
};
const oneKey: ChoiceKey = {
  kind: 'choice',
  correct: ['welcome'],
  weights: { welcome: 1, offers: 0.25, stare: 0, phone: -1 },
  feedback: { welcome: [], phone: [{ type: 'rule' }] },
};

const many: ChoiceItem = { ...one, pick: 'many', choices: choicesOf('a', 'b', 'c', 'd', 'e') };
const manyKey: ChoiceKey = {
  kind: 'choice',
  correct: ['a', 'b'],
  weights: { a: 1, b: 1, c: 0, d: 0, e: 0 },
  feedback: {},
};

describe('pick one', () => {
  test.for([
    { picks: [], scores: 0, because: 'an empty response earns nothing' },
    { picks: ['welcome'], scores: 1, because: 'the key earns everything' },
    { picks: ['offers'], scores: 0.25, because: 'another choice earns the weight it was given' },
    { picks: ['stare'], scores: 0, because: 'a choice without a weight earns nothing' },
    { picks: ['phone'], scores: 0, because: 'a negative weight never takes the score below zero' },
    { picks: ['welcome', 'welcome'], scores: 1, because: 'a repeated pick counts once' },
    { picks: ['offers', 'offers'], scores: 0.25, because: 'a repeated pick counts once' },
    { picks: ['welcome', 'offers'], scores: 0, because: 'several different picks earn nothing' },
    { picks: ['welcome', 'offers', 'stare', 'phone'], scores: 0, because: 'nor does every pick' },
    { picks: ['gone'], scores: 0, because: 'an unknown pick is no pick' },
    { picks: ['gone', 'welcome'], scores: 1, because: 'an unknown pick does not make it several' },
    { picks: ['constructor'], scores: 0, because: 'a name that every object has is unknown' },
    { picks: ['__proto__', 'offers'], scores: 0.25, because: 'whatever the name' },
  ])('$picks → $scores: $because', ({ picks, scores }) => {
    expect(scoreChoice(one, oneKey, picks)).toBe(scores);
  });
});

describe('pick many', () => {
  test.for([
    { picks: [], scores: 0, because: 'an empty response earns nothing' },
    { picks: ['a'], scores: 1 / 2, because: 'each key picked earns its share of the keys' },
    { picks: ['a', 'b'], scores: 1, because: 'all keys and nothing else earn everything' },
    { picks: ['b', 'a'], scores: 1, because: 'the order of picking does not matter' },
    { picks: ['a', 'a'], scores: 1 / 2, because: 'a repeated pick counts once' },
    {
      picks: ['a', 'b', 'c'],
      scores: 1 - 1 / 3,
      because: 'a false alarm costs its share of the non-keys',
    },
    { picks: ['a', 'c'], scores: 1 / 2 - 1 / 3, because: 'also when a key is missing' },
    { picks: ['a', 'c', 'c'], scores: 1 / 2 - 1 / 3, because: 'a repeated false alarm costs once' },
    { picks: ['a', 'c', 'd'], scores: 0, because: 'the score never goes below zero' },
    { picks: ['c', 'd', 'e'], scores: 0, because: 'false alarms alone earn nothing' },
    { picks: ['a', 'b', 'c', 'd', 'e'], scores: 0, because: 'picking everything earns nothing' },
    { picks: ['a', 'gone'], scores: 1 / 2, because: 'an unknown pick is no false alarm' },
    { picks: ['gone', 'toString'], scores: 0, because: 'unknown picks alone earn nothing' },
  ])('$picks → $scores: $because', ({ picks, scores }) => {
    expect(scoreChoice(many, manyKey, picks)).toBeCloseTo(scores, 12);
  });

  test('where every choice is a key, only hits count', () => {
    const item: ChoiceItem = { ...many, choices: choicesOf('a', 'b') };
    expect(scoreChoice(item, manyKey, ['a'])).toBe(1 / 2);
    expect(scoreChoice(item, manyKey, ['a', 'b'])).toBe(1);
  });

  test('an item without a key is worth nothing', () => {
    expect(scoreChoice(many, { ...manyKey, correct: [] }, [])).toBe(0);
    expect(scoreChoice(many, { ...manyKey, correct: [] }, ['a'])).toBe(0);
  });

  test('a weight does not count', () => {
    expect(scoreChoice(many, { ...manyKey, weights: { a: 1, b: 1, c: 0.5 } }, ['c'])).toBe(0);
  });
});

describe('parts', () => {
  test('a wrong pick tells what was expected, with the feedback of the pick', () => {
    expect(choiceParts(one, oneKey, ['phone'])).toEqual([
      {
        id: 'phone',
        correctness: 'incorrect',
        given: ['PHONE'],
        expected: ['WELCOME'],
        feedback: [{ type: 'rule' }],
      },
    ]);
  });

  test('a right pick says it all', () => {
    expect(choiceParts(one, { ...oneKey, feedback: {} }, ['welcome'])).toEqual([
      { id: 'welcome', correctness: 'correct', given: ['WELCOME'] },
    ]);
  });

  test('a pick with a weight between is partly right', () => {
    expect(choiceParts(one, oneKey, ['offers'])).toEqual([
      { id: 'offers', correctness: 'partly', given: ['OFFERS'], expected: ['WELCOME'] },
    ]);
  });

  test('of many, each pick is told, then each key that was missed', () => {
    expect(choiceParts(many, manyKey, ['c', 'b'])).toEqual([
      { id: 'c', correctness: 'incorrect', given: ['C'] },
      { id: 'b', correctness: 'correct', given: ['B'] },
      { id: 'a', correctness: 'missed', given: [], expected: ['A'] },
    ]);
  });

  test('of nothing, the keys were missed', () => {
    expect(choiceParts(one, { ...oneKey, feedback: {} }, [])).toEqual([
      { id: 'welcome', correctness: 'missed', given: [], expected: ['WELCOME'] },
    ]);
  });
});
