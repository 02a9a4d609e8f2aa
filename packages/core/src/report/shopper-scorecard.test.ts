import { describe, expect, test } from 'vitest';
import type { CompetencyReport } from './report.js';
import { shopperScorecard } from './shopper-scorecard.js';

describe('a line', () => {
  test.for([
    { earned: 3, possible: 5, opportunities: 2, answer: 'yes', because: '60 % is enough' },
    { earned: 2, possible: 4, opportunities: 2, answer: 'no', because: 'half is not' },
    { earned: 0, possible: 4, opportunities: 1, answer: 'no', because: 'there was a chance' },
    {
      earned: 0,
      possible: 4,
      opportunities: 0,
      answer: 'not-applicable',
      because: 'not assessed is not a no',
    },
    {
      earned: 0,
      possible: 0,
      opportunities: 2,
      answer: 'not-applicable',
      because: 'nothing could be earned',
    },
  ] as const)('$earned of $possible at $opportunities → $answer: $because', (row) => {
    expect(answers([{ competency: 'listening', ...row }])['listening']).toBe(row.answer);
  });

  test('that nothing was heard of does not apply', () => {
    expect(new Set(Object.values(answers([])))).toEqual(new Set(['not-applicable']));
  });
});

test('the card goes from arrival to farewell, and asks for each competency of the library once', () => {
  const { sections } = shopperScorecard([]);
  expect(sections.map(({ name }) => name)).toEqual([
    'arrival',
    'assistance',
    'knowledge',
    'closing',
    'farewell',
  ]);
  expect(Object.keys(answers([])).sort()).toEqual([
    'approachability',
    'attentiveness',
    'beyond',
    'flexibility',
    'follow-up',
    'informed',
    'listening',
    'personalisation',
    'reliability',
    'resolution',
    'timeliness',
  ]);
});

describe('the score', () => {
  test.for([
    {
      shown: { listening: 1, resolution: 1 },
      score: { raw: 6, max: 6, scaled: 1 },
      because: 'what does not apply takes nothing away',
    },
    {
      shown: { listening: 1, resolution: 0, timeliness: 0, beyond: 1 },
      score: { raw: 4, max: 9, scaled: 4 / 9 },
      because: 'lines weigh differently',
    },
    {
      shown: { 'eye-contact': 1 },
      score: { raw: 0, max: 0, scaled: 0 },
      because: 'a competency that is not on the card does not count',
    },
  ])('$shown → $score.raw of $score.max: $because', ({ shown, score }) => {
    const competencies = Object.entries(shown).map(([competency, earned]) => ({
      competency,
      earned,
      possible: 1,
      opportunities: 1,
    }));
    expect(shopperScorecard(competencies).score).toEqual(score);
  });
});

function answers(competencies: readonly CompetencyReport[]) {
  const { sections } = shopperScorecard(competencies);
  return Object.fromEntries(
    sections.flatMap(({ lines }) => lines.map(({ competency, answer }) => [competency, answer])),
  );
}
