import type { LoadFailure } from '../../document/load-document.js';

/** What a quiz says before the first response is marked. A language that misses one does not compile. */
export interface AskingMessages {
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
  readonly handedIn: string;
  readonly hint: string;
  readonly showHint: (shown: number, total: number) => string;
  readonly brokenItem: string;

  // Picking choices
  readonly pickOne: string;
  readonly pickMany: string;
  readonly picked: (count: number) => string;
}
