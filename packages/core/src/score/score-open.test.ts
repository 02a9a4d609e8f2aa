import { expect, test } from 'vitest';
import { itemBase } from '../../test/sample-items.js';
import type { OpenItem, OpenKey } from '../model/open-item.js';
import { openParts, scoreOpen } from './score-open.js';

const item: OpenItem = { ...itemBase, kind: 'open' };
const key: OpenKey = {
  kind: 'open',
  rubric: [
    { id: 'thanks', text: ['Thanks her'], weight: 1 },
    { id: 'cause', text: ['Tells the cause'], weight: 2 },
    { id: 'next', text: ['Says what happens next'], weight: 1 },
  ],
  feedback: { cause: [{ type: 'rule' }] },
};

test.for([
  { ticked: [], scores: 0, because: 'nothing ticked earns nothing' },
  { ticked: ['thanks', 'cause', 'next'], scores: 1, because: 'everything ticked earns everything' },
  {
    ticked: ['next', 'cause', 'thanks'],
    scores: 1,
    because: 'the order of ticking does not matter',
  },
  { ticked: ['thanks'], scores: 1 / 4, because: 'a criterion earns its weight out of all weights' },
  { ticked: ['cause'], scores: 1 / 2, because: 'a heavier one earns more' },
  { ticked: ['next'], scores: 1 / 4, because: 'wherever it stands' },
  { ticked: ['thanks', 'next'], scores: 1 / 2, because: 'weights add up' },
  { ticked: ['cause', 'next'], scores: 3 / 4, because: 'whichever they are' },
  { ticked: ['cause', 'cause'], scores: 1 / 2, because: 'a repeated tick counts once' },
  { ticked: ['gone'], scores: 0, because: 'an unknown criterion is left out' },
  { ticked: ['gone', 'thanks'], scores: 1 / 4, because: 'and costs nothing' },
  { ticked: ['constructor'], scores: 0, because: 'a name that every object has is unknown' },
])('$ticked → $scores: $because', ({ ticked, scores }) => {
  expect(scoreOpen(item, key, { text: 'Thank you …', ticked })).toBe(scores);
});

test('without a rubric there is nothing to earn', () => {
  expect(scoreOpen(item, { ...key, rubric: [] }, { text: 'Thank you', ticked: [] })).toBe(0);
});

test('a criterion is right when ticked, else missed', () => {
  const two: OpenKey = { ...key, rubric: key.rubric.slice(0, 2) };
  expect(openParts(item, two, { text: 'Thank you', ticked: ['thanks'] })).toEqual([
    { id: 'thanks', correctness: 'correct', given: ['Thanks her'] },
    {
      id: 'cause',
      correctness: 'missed',
      given: [],
      expected: ['Tells the cause'],
      feedback: [{ type: 'rule' }],
    },
  ]);
});
