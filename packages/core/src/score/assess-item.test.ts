import { describe, expect, test } from 'vitest';
import { choicesOf, itemBase } from '../../test/sample-items.js';
import type { ChoiceItem, ChoiceKey } from '../model/choice-item.js';
import type { OpenItem, OpenKey } from '../model/open-item.js';
import type { RateItem, RateKey } from '../model/rate-item.js';
import { assessItem } from './assess-item.js';

const explanation = [{ type: 'paragraph', children: ['Welcome her first.'] }] as const;

const item: ChoiceItem = {
  ...itemBase,
  points: 2,
  kind: 'choice',
  pick: 'one',
  choices: choicesOf('welcome', 'offers', 'phone'),
  keepOrder: false,
};
const key: ChoiceKey = {
  kind: 'choice',
  correct: ['welcome'],
  weights: { welcome: 1, offers: 0.25, phone: 0 },
  feedback: {},
  explanation,
};

describe('correctness', () => {
  test.for([
    { picks: ['welcome'], is: 'correct', because: 'all points are earned' },
    { picks: ['offers'], is: 'partly', because: 'some points are earned' },
    { picks: ['phone'], is: 'incorrect', because: 'no points are earned' },
    {
      picks: ['welcome', 'offers'],
      is: 'incorrect',
      because: 'several picks of one earn no points',
    },
    { picks: [], is: 'unanswered', because: 'nothing is picked' },
    { picks: ['gone'], is: 'unanswered', because: 'nothing that is there is picked' },
    { picks: undefined, is: 'unanswered', because: 'there is no response' },
  ])('$picks is $is: $because', ({ picks, is }) => {
    expect(assessItem(item, key, picks).correctness).toBe(is);
  });
});

test('an outcome is out of the item’s points, and has the explanation', () => {
  expect(assessItem(item, key, ['offers'])).toEqual({
    score: { raw: 0.5, max: 2, scaled: 0.25 },
    correctness: 'partly',
    parts: [{ id: 'offers', correctness: 'partly', given: ['OFFERS'], expected: ['WELCOME'] }],
    explanation,
  });
});

test('ratings no better than guessing are incorrect, not unanswered', () => {
  const rate: RateItem = {
    ...itemBase,
    kind: 'rate',
    column: [],
    statements: choicesOf('replace', 'refuse'),
    scale: { min: 1, max: 5 },
  };
  const rateKey: RateKey = { kind: 'rate', ratings: { replace: 5, refuse: 1 }, feedback: {} };
  expect(assessItem(rate, rateKey, { replace: 3, refuse: 3 }).correctness).toBe('incorrect');
});

describe('open', () => {
  const open: OpenItem = { ...itemBase, kind: 'open', points: 0 };
  const openKey: OpenKey = {
    kind: 'open',
    rubric: [{ id: 'thanks', text: ['Thanks her'], weight: 1 }],
    feedback: {},
  };

  test('what the learner wrote is told, and that they assessed it themselves', () => {
    expect(assessItem(open, openKey, { text: ' Thank you. ', ticked: [] })).toEqual({
      score: { raw: 0, max: 0, scaled: 0 },
      correctness: 'self-assessed',
      parts: [{ id: 'thanks', correctness: 'missed', given: [], expected: ['Thanks her'] }],
      written: 'Thank you.',
    });
  });

  test('it counts where the author gave it points', () => {
    const { score } = assessItem({ ...open, points: 2 }, openKey, {
      text: 'x',
      ticked: ['thanks'],
    });
    expect(score).toEqual({ raw: 2, max: 2, scaled: 1 });
  });

  test('nothing written and nothing ticked is unanswered', () => {
    const { correctness } = assessItem(open, openKey, { text: '  ', ticked: ['gone'] });
    expect(correctness).toBe('unanswered');
  });
});
