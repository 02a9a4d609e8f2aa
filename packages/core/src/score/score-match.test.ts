import { expect, test } from 'vitest';
import { choicesOf, itemBase } from '../../test/sample-items.js';
import type { MatchItem, MatchKey, MatchResponse } from '../model/match-item.js';
import { matchParts, scoreMatch } from './score-match.js';

const item: MatchItem = {
  ...itemBase,
  kind: 'match',
  columns: [['Customer'], ['Need']],
  prompts: choicesOf('hurried', 'unsure', 'angry', 'curious'),
  choices: choicesOf('advice', 'calm', 'pace', 'story'),
};
const pairs = { hurried: 'pace', unsure: 'advice', angry: 'calm', curious: 'advice' };
const key: MatchKey = { kind: 'match', pairs, feedback: {} };

test.for<{ given: MatchResponse; scores: number; because: string }>([
  { given: {}, scores: 0, because: 'an empty response earns nothing' },
  { given: pairs, scores: 1, because: 'all pairs right earn everything' },
  { given: { hurried: 'pace' }, scores: 1 / 4, because: 'each prompt counts the same' },
  { given: { ...pairs, angry: 'pace' }, scores: 3 / 4, because: 'a wrong pair earns nothing' },
  { given: { hurried: 'calm', angry: 'pace' }, scores: 0, because: 'swapped pairs earn nothing' },
  {
    given: { unsure: 'advice', curious: 'advice' },
    scores: 1 / 2,
    because: 'a choice may serve several prompts',
  },
  {
    given: { unsure: 'advice', curious: 'story' },
    scores: 1 / 4,
    because: 'a distractor earns nothing',
  },
  {
    given: { hurried: 'advice', unsure: 'advice', angry: 'advice', curious: 'advice' },
    scores: 1 / 2,
    because: 'one choice for all earns what it fits',
  },
  { given: { ...pairs, gone: 'calm' }, scores: 1, because: 'an unknown prompt is left out' },
  { given: { ...pairs, angry: 'gone' }, scores: 3 / 4, because: 'an unknown choice is no choice' },
  { given: { constructor: 'calm' }, scores: 0, because: 'a name that every object has is unknown' },
  { given: { hurried: 'hurried' }, scores: 0, because: 'a prompt is no choice' },
])('$given → $scores: $because', ({ given, scores }) => {
  expect(scoreMatch(item, key, given)).toBe(scores);
});

test('a prompt with the name of something every object has is a prompt like any other', () => {
  const odd: MatchItem = { ...item, prompts: choicesOf('constructor') };
  expect(scoreMatch(odd, { ...key, pairs: { constructor: 'calm' } }, {})).toBe(0);
  expect(scoreMatch(odd, key, { constructor: 'calm' })).toBe(0);
});

test('there is a part for each prompt, which labels it', () => {
  const three: MatchItem = { ...item, prompts: choicesOf('hurried', 'unsure', 'angry') };
  expect(matchParts(three, key, { hurried: 'pace', unsure: 'story', angry: 'gone' })).toEqual([
    { id: 'hurried', correctness: 'correct', label: ['HURRIED'], given: ['PACE'] },
    {
      id: 'unsure',
      correctness: 'incorrect',
      label: ['UNSURE'],
      given: ['STORY'],
      expected: ['ADVICE'],
    },
    { id: 'angry', correctness: 'missed', label: ['ANGRY'], given: [], expected: ['CALM'] },
  ]);
});
