import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../model/scenario.js';
import { score } from '../score/score.js';
import { customerSurvey } from './customer-survey.js';

describe('the stars', () => {
  test.for([
    { verdict: 'success', scaled: 1, mood: 1, stars: 5, because: 'everything was the best' },
    { verdict: 'fail', scaled: 0, mood: 0, stars: 1, because: 'everything was the worst' },
    { verdict: 'success', scaled: 0.75, mood: 0.5, stars: 4, because: '5, 4 and 3 make 4' },
    { verdict: 'partial', scaled: 0.5, mood: 0.5, stars: 3, because: '3, 3 and 3 make 3' },
    { verdict: 'success', scaled: 0.5, mood: 0, stars: 3, because: '5, 3 and 1 make 3' },
    { verdict: 'partial', scaled: 0.5, mood: undefined, stars: 3, because: 'no mood, no part' },
    { verdict: 'success', scaled: 0.5, mood: undefined, stars: 4, because: '5 and 3 make 4' },
    { verdict: 'partial', scaled: 0.75, mood: undefined, stars: 4, because: '3½ is rounded up' },
    { verdict: 'fail', scaled: 0.9, mood: 1, stars: 2, because: 'a failure has two at most' },
  ] as const)('$verdict, score $scaled, mood $mood → $stars: $because', ({ stars, ...went }) => {
    expect(surveyOf(went).stars).toBe(stars);
  });

  test('stand beside what they are the mean of', () => {
    expect(surveyOf({ verdict: 'success', scaled: 0.75, mood: 0.5 })).toEqual({
      stars: 4,
      ratings: { ending: 5, score: 4, mood: 3 },
      isHeldDown: false,
      tone: 'warm',
    });
    expect(surveyOf({ verdict: 'partial', scaled: 0, mood: undefined }).ratings).toEqual({
      ending: 3,
      score: 1,
    });
  });

  test('say when the ending kept them down', () => {
    expect(surveyOf({ verdict: 'fail', scaled: 0.9, mood: 1 }).isHeldDown).toBe(true);
    expect(surveyOf({ verdict: 'fail', scaled: 0.5, mood: 0 }).isHeldDown).toBe(false);
  });

  test('are from 1 to 5, and never fewer for a better score, mood or ending', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const verdict = fc.integer({ min: 0, max: 2 });
    const verdicts = ['fail', 'partial', 'success'] as const;
    fc.assert(
      fc.property(share, share, verdict, share, share, verdict, (a, b, c, d, e, f) => {
        const low = surveyOf({
          scaled: Math.min(a, d),
          mood: Math.min(b, e),
          verdict: verdicts[Math.min(c, f)]!,
        });
        const high = surveyOf({
          scaled: Math.max(a, d),
          mood: Math.max(b, e),
          verdict: verdicts[Math.max(c, f)]!,
        });
        expect([1, 2, 3, 4, 5]).toContain(low.stars);
        expect(high.stars).toBeGreaterThanOrEqual(low.stars);
      }),
    );
  });
});

describe('the tone', () => {
  test.for([
    { scaled: 0, mood: 0.5, tone: 'warm', because: 'half a mood is enough' },
    { scaled: 1, mood: 0.4, tone: 'cool', because: 'the mood goes before the score' },
    { scaled: 0.5, mood: undefined, tone: 'warm', because: 'the score stands in' },
    { scaled: 0.4, mood: undefined, tone: 'cool', because: 'for better or worse' },
  ] as const)('score $scaled, mood $mood → $tone: $because', ({ tone, ...went }) => {
    expect(surveyOf({ verdict: 'partial', ...went }).tone).toBe(tone);
  });
});

interface Went {
  readonly verdict: Verdict;
  readonly scaled: number;
  readonly mood: number | undefined;
}

function surveyOf({ verdict, scaled, mood }: Went) {
  return customerSurvey({
    verdict,
    score: score(scaled, 1),
    ...(mood !== undefined && { mood }),
  });
}
