import type { Correctness, ItemKind } from '@kundskap/core';
import type { Formats } from '../formats.js';

/** What is said of responses, from the first one that is checked on. */
export interface MarkingMessages {
  readonly formats: Formats;

  /** What is missing before a response can be checked. */
  readonly incomplete: Readonly<Record<ItemKind, string>>;
  /** Some items have not been checked, or responded to. */
  readonly unfinished: (count: number) => string;
  readonly finishAnyway: string;

  readonly correctness: Readonly<Record<Correctness | 'missed', string>>;
  readonly verdictOf: Readonly<Record<Correctness, string>>;
  readonly points: (raw: number, max: number) => string;
  readonly explanation: string;
  readonly modelResponse: string;
  readonly rubric: string;
  readonly rightResponse: string;
  readonly panelRating: (rating: number) => string;
  readonly typo: string;
}
