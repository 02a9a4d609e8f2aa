import type { Verdict } from '@kundskap/core';
import type {
  CustomerSurvey,
  ScorecardCompetency,
  ScorecardLine,
  ScorecardSectionName,
} from '@kundskap/core/report';

/** What others say of a playthrough: its customer, and a mystery shopper. */
export interface SurveyMessages {
  readonly howCounted: string;

  // The customer
  readonly survey: string;
  readonly stars: (count: number) => string;
  /** What the customer writes; nothing in it tells the learner's gender. */
  readonly writes: Readonly<Record<Verdict, Readonly<Record<CustomerSurvey['tone'], string>>>>;
  readonly starsRule: string;
  readonly ratings: Readonly<Record<keyof CustomerSurvey['ratings'], string>>;
  readonly heldDown: string;

  // The mystery shopper
  readonly scorecard: string;
  readonly line: string;
  readonly answer: string;
  readonly weight: string;
  readonly sections: Readonly<Record<ScorecardSectionName, string>>;
  readonly lines: Readonly<Record<ScorecardCompetency, string>>;
  readonly answers: Readonly<Record<ScorecardLine['answer'], string>>;
  readonly result: string;
  readonly outOf: (earned: number, all: number) => string;
  /** How lines are answered and counted; yes from a share of points on. */
  readonly scorecardRule: (yesFrom: number) => string;
}
