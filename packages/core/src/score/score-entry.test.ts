import { describe, expect, test } from 'vitest';
import { itemBase } from '../../test/sample-items.js';
import type { EntryItem, EntryKey } from '../model/entry-item.js';
import { entryParts, scoreEntry } from './score-entry.js';

const words: EntryItem = { ...itemBase, kind: 'entry', format: 'text' };
const wordsKey: EntryKey = {
  kind: 'entry',
  weights: { a: 1, b: 0.5, c: 0, d: -1, e: 1 },
  foreseen: {
    en: [
      { id: 'a', text: 'receipt' },
      { id: 'b', text: 'invoice' },
      { id: 'c', text: 'recipe' },
      { id: 'd', text: 'receipts' },
      { id: 'e', text: 'proof of purchase' },
    ],
    sv: [{ id: 'a', text: 'kvitto' }],
  },
  feedback: { c: [{ type: 'rule' }] },
};

describe('words', () => {
  test.for([
    { text: '', scores: 0, because: 'an empty response earns nothing' },
    { text: ' \t ', scores: 0, because: 'nor do spaces' },
    { text: 'receipt', scores: 1, because: 'an accepted word earns everything' },
    { text: 'proof of purchase', scores: 1, because: 'so does another' },
    { text: 'invoice', scores: 0.5, because: 'a foreseen word earns its weight' },
    { text: 'recipe', scores: 0, because: 'a foreseen wrong word earns nothing' },
    {
      text: 'receipts',
      scores: 0,
      because: 'an exact match of a wrong word goes before a typo of the right one',
    },
    { text: 'bill', scores: 0, because: 'an unforeseen word earns nothing' },
    { text: '  ReCeiPt ', scores: 1, because: 'case and space around do not matter' },
    { text: 'proof  of\u00a0purchase', scores: 1, because: 'nor do the widths of spaces' },
    { text: 'reciept', scores: 1, because: 'two neighbours swapped are one typo' },
    { text: 'invoise', scores: 0.5, because: 'a typo of a foreseen word earns its weight' },
    {
      text: 'recept',
      scores: 1,
      because: 'of words one typo away, the first in the author’s order counts',
    },
    { text: 'receipt receipt', scores: 0, because: 'a repeated word is another text' },
  ])('“$text” → $scores: $because', ({ text, scores }) => {
    expect(scoreEntry(words, wordsKey, { text, lang: 'en' })).toBe(scores);
  });

  test.for([
    { text: 'kvitto', lang: 'sv', scores: 1, because: 'its own language accepts it' },
    { text: 'kvitto', lang: 'en', scores: 0, because: 'its own language does not' },
    {
      text: 'kvitto',
      lang: 'pl',
      scores: 1,
      because: 'a language that the key has not may be any',
    },
  ])('“$text” written in $lang → $scores: $because', ({ text, lang, scores }) => {
    expect(scoreEntry(words, wordsKey, { text, lang })).toBe(scores);
  });
});

const numbers: EntryItem = { ...itemBase, kind: 'entry', format: 'number' };
const numbersKey: EntryKey = {
  kind: 'entry',
  weights: { a: 1, b: 0.5, c: 0 },
  foreseen: {
    sv: [
      { id: 'a', value: 12.5, tolerance: 0.05 },
      { id: 'b', value: 12.5, tolerance: 0.5 },
      { id: 'c', value: 1250, tolerance: 0 },
    ],
  },
  feedback: {},
};

describe('numbers', () => {
  test.for([
    { text: '12.50', scores: 1, because: 'the number earns everything' },
    { text: '12,5', scores: 1, because: 'however it is written' },
    { text: '12,50 kr', scores: 1, because: 'with or without a unit' },
    { text: '12.55', scores: 1, because: 'the tolerance is included, above' },
    { text: '12.45', scores: 1, because: 'the tolerance is included, below' },
    { text: '12.5500001', scores: 0.5, because: 'beyond it another foreseen response may match' },
    { text: '13', scores: 0.5, because: 'the first that matches counts' },
    { text: '13.01', scores: 0, because: 'beyond all tolerances earns nothing' },
    { text: '-12.5', scores: 0, because: 'the sign counts' },
    { text: '1 250', scores: 0, because: 'a foreseen wrong number earns nothing' },
    { text: 'twelve', scores: 0, because: 'what is no number earns nothing' },
    { text: '', scores: 0, because: 'nor does an empty response' },
    { text: '12.5 12.5', scores: 0, because: 'nor does a repeated number' },
  ])('“$text” → $scores: $because', ({ text, scores }) => {
    expect(scoreEntry(numbers, numbersKey, { text, lang: 'sv' })).toBe(scores);
  });

  test.for(['1,234', '1.234', '1 234', '1234', '1234.0'])('“%s” can mean 1234', (text) => {
    const key: EntryKey = {
      ...numbersKey,
      foreseen: { en: [{ id: 'a', value: 1234, tolerance: 0 }] },
    };
    expect(scoreEntry(numbers, key, { text, lang: 'en' })).toBe(1);
  });
});

describe('parts', () => {
  test('a foreseen wrong word tells its feedback and what was expected', () => {
    expect(entryParts(words, wordsKey, { text: ' Recipe ', lang: 'en' })).toEqual([
      {
        id: 'c',
        correctness: 'incorrect',
        given: ['Recipe'],
        expected: ['receipt'],
        feedback: [{ type: 'rule' }],
      },
    ]);
  });

  test('a typo is told with the right spelling', () => {
    expect(entryParts(words, wordsKey, { text: 'reciept', lang: 'en' })).toEqual([
      { id: 'a', correctness: 'correct', given: ['reciept'], expected: ['receipt'], typo: true },
    ]);
  });

  test('a weight between is partly right', () => {
    expect(entryParts(words, wordsKey, { text: 'invoice', lang: 'en' })).toMatchObject([
      { id: 'b', correctness: 'partly' },
    ]);
  });

  test('an unforeseen number tells the expected one, as its language writes it', () => {
    expect(entryParts(numbers, numbersKey, { text: '99', lang: 'en' })).toEqual([
      { id: 'a', correctness: 'incorrect', given: ['99'], expected: ['12,5'] },
    ]);
  });

  test('an empty response was missed', () => {
    expect(entryParts(words, wordsKey, { text: '', lang: 'und' })).toEqual([
      { id: 'a', correctness: 'missed', given: [], expected: ['receipt'] },
    ]);
  });
});
