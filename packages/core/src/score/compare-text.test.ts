import { expect, test } from 'vitest';
import { compareText } from './compare-text.js';

test.for([
  { given: 'receipt', accepted: 'receipt', is: 'same', because: 'it is' },
  {
    given: '  RECEIPT\n',
    accepted: 'receipt',
    is: 'same',
    because: 'case and space around do not matter',
  },
  {
    given: 'a\u00a0 \u2009b',
    accepted: 'A b',
    is: 'same',
    because: 'spaces of any width are one space',
  },
  {
    given: 'fo\u0308rla\u030at',
    accepted: 'förlåt',
    is: 'same',
    because: 'composed and decomposed letters are alike',
  },
  { given: 'don’t', accepted: "don't", is: 'same', because: 'apostrophes are alike' },
  {
    given: '“e–post”',
    accepted: '"e-post"',
    is: 'same',
    because: 'quotation marks and dashes are alike',
  },
  { given: 'få', accepted: 'fa', is: 'different', because: 'å is not a' },
  { given: 'kor', accepted: 'kör', is: 'different', because: 'o is not ö' },
  { given: 'sad', accepted: 'sąd', is: 'different', because: 'a is not ą' },
  {
    given: 'maka',
    accepted: 'mąka',
    is: 'different',
    because: 'four letters are too few for a typo',
  },
  { given: 'laska', accepted: 'łaska', is: 'typo', because: 'five letters are enough, also for ł' },
  { given: 'lysna', accepted: 'lyssna', is: 'typo', because: 'a letter too few' },
  { given: 'lyssnar', accepted: 'lyssna', is: 'typo', because: 'a letter too many' },
  { given: 'lyzsna', accepted: 'lyssna', is: 'typo', because: 'a wrong letter' },
  { given: 'lysnsa', accepted: 'lyssna', is: 'typo', because: 'neighbours swapped' },
  {
    given: 'yssnal',
    accepted: 'lyssna',
    is: 'different',
    because: 'a letter moved far is two typos',
  },
  { given: 'lisna', accepted: 'lyssna', is: 'different', because: 'two typos are not forgiven' },
  {
    given: 'lyssna',
    accepted: 'lysa',
    is: 'different',
    because: 'the accepted word counts the letters',
  },
  { given: 'hello', accepted: 'hell', is: 'different', because: 'not the given one' },
  { given: 'to bed', accepted: 'to be', is: 'different', because: 'a space is no letter' },
  {
    given: 'article 16',
    accepted: 'article 15',
    is: 'different',
    because: 'a wrong digit is no typo',
  },
  {
    given: 'article 51',
    accepted: 'article 15',
    is: 'different',
    because: 'nor are digits swapped',
  },
  {
    given: 'aticle 15',
    accepted: 'article 15',
    is: 'typo',
    because: 'a digit does not forbid another typo',
  },
  { given: '', accepted: 'receipt', is: 'different', because: 'nothing is no typo' },
])('“$given” for “$accepted” is $is: $because', ({ given, accepted, is }) => {
  expect(compareText(given, accepted, 'sv')).toBe(is);
});

test('case folds as the language does', () => {
  expect(compareText('ILIK', 'ılık', 'tr')).toBe('same');
  expect(compareText('ILIK', 'ılık', 'en')).toBe('different');
});

test.for(['', 'x', 'en_GB', 'not a tag'])('a malformed language “%s” is no obstacle', (lang) => {
  expect(compareText('Receipt', 'receipt', lang)).toBe('same');
});
