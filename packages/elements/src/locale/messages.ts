import type { Correctness, ItemKind, Verdict } from '@kundskap/core';
import type { LoadFailure } from '../document/load-document.js';
import type { Formats } from './formats.js';

/** Every text the elements say for themselves. A language that misses one does not compile. */
export interface Messages {
  readonly formats: Formats;

  // Loading and keeping
  readonly loading: string;
  readonly failures: Readonly<Record<LoadFailure, string>>;
  readonly retry: string;
  /** Storage is blocked or full. */
  readonly notKept: string;
  readonly restored: string;
  readonly startOver: string;
  /** Items were edited since, and start over. */
  readonly revised: (titles: readonly string[]) => string;

  // Taking a quiz
  readonly itemOf: (position: number, total: number) => string;
  readonly check: string;
  readonly next: string;
  readonly previous: string;
  readonly skip: string;
  readonly finish: string;
  readonly finishAnyway: string;
  /** Some items have not been checked, or responded to. */
  readonly unfinished: (count: number) => string;
  readonly handedIn: string;
  readonly hint: string;
  readonly showHint: (shown: number, total: number) => string;
  /** What is missing before a response can be checked. */
  readonly incomplete: Readonly<Record<ItemKind, string>>;
  readonly brokenItem: string;

  // Responding
  readonly pickOne: string;
  readonly pickMany: string;
  readonly picked: (count: number) => string;
  readonly bestWorst: string;
  readonly best: string;
  readonly worst: string;
  readonly order: string;
  readonly moveUp: (words: string) => string;
  readonly moveDown: (words: string) => string;
  readonly positionOf: (words: string) => string;
  /** Told once a choice has moved. */
  readonly movedTo: (words: string, position: number, total: number) => string;
  readonly keepThisOrder: string;
  readonly match: string;
  readonly noMatchYet: string;
  readonly rate: string;
  readonly cloze: string;
  readonly blank: (position: number, total: number) => string;
  readonly entry: Readonly<Record<'text' | 'number', string>>;
  readonly open: string;
  readonly rubric: string;

  // Feedback
  readonly correctness: Readonly<Record<Correctness | 'missed', string>>;
  readonly verdictOf: Readonly<Record<Correctness, string>>;
  readonly points: (raw: number, max: number) => string;
  readonly explanation: string;
  readonly modelResponse: string;
  readonly rightResponse: string;
  readonly panelRating: (rating: number) => string;
  readonly typo: string;

  // Report
  readonly report: string;
  readonly passed: string;
  readonly notPassed: string;
  readonly passMark: (share: number) => string;
  readonly time: string;
  readonly competencies: string;
  readonly notAssessed: string;
  readonly competencyLevel: (share: number) => string;
  readonly opportunities: (count: number) => string;
  readonly itemByItem: string;
  readonly yourResponse: string;
  readonly noResponse: string;
  readonly hintsUsed: (count: number) => string;
  readonly tryAgain: string;

  // Scenario
  readonly begin: string;
  readonly you: string;
  readonly customer: string;
  readonly conversation: string;
  readonly replies: string;
  readonly continue: string;
  readonly mood: string;
  /** From the worst mood to the best. */
  readonly moods: readonly [string, string, string, string, string];
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly takeaway: string;
  readonly debrief: string;
  readonly decisionOf: (position: number, total: number) => string;
  readonly youSaid: string;
  readonly whatHappened: string;
  readonly feedback: string;
  readonly bestChoice: string;
  readonly betterChoice: string;
  readonly why: string;
  /** Points that a decision earned of a competency. */
  readonly gain: (competency: string, points: number) => string;
  readonly noGain: string;
  readonly tryAgainFromHere: string;
  readonly rewinds: (count: number) => string;
  readonly goOn: string;
}
