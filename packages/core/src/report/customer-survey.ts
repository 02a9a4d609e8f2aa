import type { Verdict } from '../model/scenario.js';
import type { PlaythroughReport } from './report.js';

/** What the customer of a scenario answers when asked how it was. */
export interface CustomerSurvey {
  readonly stars: 1 | 2 | 3 | 4 | 5;
  /** What the stars are the mean of, each from 1 to 5; without `mood` where the scenario names none. */
  readonly ratings: {
    readonly ending: number;
    readonly score: number;
    readonly mood?: number;
  };
  /** Whether the mean was higher, and the ending kept the stars down. */
  readonly isHeldDown: boolean;
  /** How the customer writes of it, apart from the verdict. */
  readonly tone: 'warm' | 'cool';
}

/** What an ending is worth to the customer, from 1 to 5. */
const ratingOf = { success: 5, partial: 3, fail: 1 } satisfies Record<Verdict, number>;

/** The most that a customer gives who did not get what they came for. */
const mostAfterFailure = 2;

/**
 * The customer's survey after a playthrough. The stars are the mean, rounded, of
 *
 * - the ending: 5 for `success`, 3 for `partial`, 1 for `fail`;
 * - the score: 1 + 4 × the scaled score;
 * - the mood at the end: 1 + 4 × its share of what it can be, where the scenario names one;
 *
 * and 2 at most after `fail`. The tone is warm from a mood of one half on; without a mood the score
 * stands in for it.
 */
export function customerSurvey({
  verdict,
  score: { scaled },
  mood,
}: Pick<PlaythroughReport, 'verdict' | 'score' | 'mood'>): CustomerSurvey {
  const ratings = {
    ending: ratingOf[verdict],
    score: fromShare(scaled),
    ...(mood !== undefined && { mood: fromShare(mood) }),
  };
  const parts = Object.values(ratings);
  const mean = Math.round(parts.reduce((sum, part) => sum + part, 0) / parts.length);
  const isHeldDown = verdict === 'fail' && mean > mostAfterFailure;

  return {
    // A mean of numbers from 1 to 5, rounded, is one of these, which arithmetic cannot say in types.
    stars: (isHeldDown ? mostAfterFailure : mean) as CustomerSurvey['stars'],
    ratings,
    isHeldDown,
    tone: (mood ?? scaled) >= 0.5 ? 'warm' : 'cool',
  };
}

function fromShare(share: number): number {
  return 1 + 4 * share;
}
