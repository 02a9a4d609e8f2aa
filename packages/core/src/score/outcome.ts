import type { Content, Inline } from '../model/content.js';
import type { ChoiceId } from '../model/ids.js';
import type { Score } from './score.js';

/** What came of a response to an item. */
export interface Outcome {
  /** Out of the item's points. */
  readonly score: Score;
  readonly correctness: Correctness;
  /** What the learner gave, part by part: a pick, a placed choice, a pair, a rating, a blank, a ticked criterion. */
  readonly parts: readonly PartOutcome[];
  /** What the learner wrote to an `open` item. */
  readonly written?: string;
  readonly explanation?: Content;
}

/** `partly` is a score between 0 and all; `self-assessed` is for `open` items. */
export type Correctness = 'correct' | 'partly' | 'incorrect' | 'unanswered' | 'self-assessed';

/** What came of one part of a response. */
export interface PartOutcome {
  /** The id of the choice, prompt, statement, blank or foreseen response. */
  readonly id: ChoiceId;
  readonly correctness: 'correct' | 'partly' | 'incorrect' | 'missed';
  /** What the part is about, such as the prompt of a pair; missing where `given` says it all. */
  readonly label?: readonly Inline[];
  /** What the learner gave; empty where they gave nothing. */
  readonly given: readonly Inline[];
  /** What would have been right; missing where `given` is right or nothing single is. */
  readonly expected?: readonly Inline[];
  readonly feedback?: Content;
  /** The word was accepted although a letter was wrong. */
  readonly typo?: true;
}
