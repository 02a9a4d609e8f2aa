import type { CompetencyId } from '../model/ids.js';
import { score, type Score } from '../score/score.js';
import type { CompetencyReport } from './report.js';

/** The scorecard of a mystery shopper: what was seen to, line by line. */
export interface ShopperScorecard {
  readonly sections: readonly ScorecardSection[];
  /** The weights of the lines answered yes, out of those of all that apply. */
  readonly score: Score;
}

/** The lines about one stretch of a visit. */
export interface ScorecardSection {
  readonly name: ScorecardSectionName;
  readonly lines: readonly ScorecardLine[];
}

/** The stretches of a visit, from the first glance to the last word. */
export type ScorecardSectionName = 'arrival' | 'assistance' | 'knowledge' | 'closing' | 'farewell';

/** What the shopper looks for, told by the competency that shows in it. */
export interface ScorecardLine {
  readonly competency: ScorecardCompetency;
  readonly weight: number;
  readonly answer: 'yes' | 'no' | 'not-applicable';
}

/** Which competency each line asks for, and what the line weighs. */
const card = {
  arrival: { attentiveness: 2, approachability: 2 },
  assistance: { listening: 3, personalisation: 1, flexibility: 1 },
  knowledge: { informed: 2 },
  closing: { resolution: 3, timeliness: 2, reliability: 2 },
  farewell: { 'follow-up': 1, beyond: 1 },
} as const satisfies Record<ScorecardSectionName, Readonly<Record<CompetencyId, number>>>;

type Card = typeof card;

/** A competency that the scorecard asks for. */
export type ScorecardCompetency = { [S in keyof Card]: keyof Card[S] }[keyof Card];

/** The share of the possible points of a competency from which on a line is answered yes. */
export const yesFrom = 0.6;

/**
 * Fills in a mystery shopper's scorecard from what a playthrough showed. A line is answered yes from
 * {@link yesFrom} of the possible points of its competency on; one that was not assessed does not apply, and
 * counts neither for nor against. The score is the weights earned out of those that apply; 0 of 0
 * where none does. Competencies other than those of the card are left out.
 */
export function shopperScorecard(competencies: readonly CompetencyReport[]): ShopperScorecard {
  const reported = new Map(competencies.map((report) => [report.competency, report]));
  const sections = Object.entries(card).map(([name, weights]) => ({
    // `Object.entries` forgets what a record may be called by.
    name: name as ScorecardSectionName,
    lines: Object.entries<number>(weights).map(([competency, weight]) => ({
      competency: competency as ScorecardCompetency,
      weight,
      answer: answerOf(reported.get(competency)),
    })),
  }));
  const lines = sections.flatMap((section) => section.lines);

  return {
    sections,
    score: score(
      weightOf(lines.filter(({ answer }) => answer === 'yes')),
      weightOf(lines.filter(({ answer }) => answer !== 'not-applicable')),
    ),
  };
}

function answerOf(report: CompetencyReport | undefined): ScorecardLine['answer'] {
  if (!report || report.opportunities === 0 || report.possible === 0) return 'not-applicable';
  return report.earned / report.possible >= yesFrom ? 'yes' : 'no';
}

function weightOf(lines: readonly { readonly weight: number }[]): number {
  return lines.reduce((sum, { weight }) => sum + weight, 0);
}
