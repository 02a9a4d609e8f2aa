import { expect, test } from 'vitest';
import { itemBase } from '../../test/sample-items.js';
import type { ClozeItem, ClozeKey } from '../model/cloze-item.js';
import { clozeParts, scoreCloze } from './score-cloze.js';

const item: ClozeItem = { ...itemBase, kind: 'cloze', blanks: ['1', '2'] };
const key: ClozeKey = {
  kind: 'cloze',
  accepted: {
    en: { '1': ['listen', 'hear her out'], '2': ['sorry'] },
    sv: { '1': ['lyssna'], '2': ['förlåt'] },
  },
  feedback: { '2': [{ type: 'rule' }] },
};

test.for<{ given: Record<string, string>; scores: number; because: string }>([
  { given: {}, scores: 0, because: 'an empty response earns nothing' },
  {
    given: { '1': 'listen', '2': 'sorry' },
    scores: 1,
    because: 'all blanks right earn everything',
  },
  { given: { '1': 'listen' }, scores: 1 / 2, because: 'each blank counts the same' },
  { given: { '1': 'listen', '2': 'no' }, scores: 1 / 2, because: 'a wrong word earns nothing' },
  { given: { '1': '', '2': '  ' }, scores: 0, because: 'blank words are no words' },
  { given: { '1': 'hear her out' }, scores: 1 / 2, because: 'an alternative is as good' },
  {
    given: { '1': ' LISTEN ', '2': 'Sorry' },
    scores: 1,
    because: 'case and space around do not matter',
  },
  {
    given: { '1': 'lisen', '2': 'sorri' },
    scores: 1,
    because: 'a typo in a long word is forgiven',
  },
  { given: { '1': 'lstn' }, scores: 0, because: 'two typos are not' },
  {
    given: { '1': 'sorry', '2': 'listen' },
    scores: 0,
    because: 'a word is right in its own blank only',
  },
  { given: { '1': 'listen, listen' }, scores: 0, because: 'a repeated word is another text' },
  {
    given: { '1': 'listen', '9': 'sorry' },
    scores: 1 / 2,
    because: 'an unknown blank is left out',
  },
  {
    given: { constructor: 'listen' },
    scores: 0,
    because: 'a name that every object has is unknown',
  },
])('$given → $scores: $because', ({ given, scores }) => {
  const words = Object.entries(given).map(
    ([blank, text]) => [blank, { text, lang: 'en' }] as const,
  );
  expect(scoreCloze(item, key, Object.fromEntries(words))).toBe(scores);
});

test.for([
  { text: 'lyssna', lang: 'sv', scores: 1 / 2, because: 'its own language accepts it' },
  { text: 'listen', lang: 'sv', scores: 0, because: 'its own language does not accept it' },
  {
    text: 'listen',
    lang: 'en',
    scores: 1 / 2,
    because: 'the document may have changed language since',
  },
  {
    text: 'lyssna',
    lang: 'de',
    scores: 1 / 2,
    because: 'a language that the key has not may be any of them',
  },
  { text: 'listen', lang: 'not a tag!', scores: 1 / 2, because: 'and so may a malformed one' },
])('$text written in $lang → $scores: $because', ({ text, lang, scores }) => {
  expect(scoreCloze(item, key, { '1': { text, lang } })).toBe(scores);
});

test('there is a part for each blank; what was expected is in the first language of the key', () => {
  expect(
    clozeParts(item, key, { '1': { text: ' Lysna', lang: 'sv' }, '2': { text: 'x', lang: 'sv' } }),
  ).toEqual([
    { id: '1', correctness: 'correct', given: ['Lysna'], expected: ['listen'], typo: true },
    {
      id: '2',
      correctness: 'incorrect',
      given: ['x'],
      expected: ['sorry'],
      feedback: [{ type: 'rule' }],
    },
  ]);
});

test('an empty blank was missed', () => {
  expect(clozeParts({ ...item, blanks: ['1'] }, key, {})).toEqual([
    { id: '1', correctness: 'missed', given: [], expected: ['listen'] },
  ]);
});
