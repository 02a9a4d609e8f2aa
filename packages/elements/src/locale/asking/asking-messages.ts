import type { Correctness, ItemKind } from '@kundskap/core';
import type { LoadFailure } from '../../document/load-document.js';
import type { Formats } from '../formats.js';

/** What the elements say while they ask and mark items. A language that misses one does not compile. */
export interface AskingMessages {
  readonly formats: Formats;

  // Loading and keeping
  readonly loading: string;
  readonly failures: Readonly<Record<LoadFailure, string>>;
  readonly retry: string;
  /** Storage is blocked or full. */
  readonly notKept: string;
  readonly restored: string;
  readonly startOver: string;
  readonly tryAgain: string;
  /** Items were edited since, and start over; their titles follow. */
  readonly revised: string;

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
}
