import type { DocumentId, ItemId, LanguageTag } from '../model/ids.js';
import type { Response } from '../model/item.js';

/**
 * Everything that can happen to an attempt, in the words of its log. `at` is in milliseconds since
 * 1970. The log is what is stored; an {@link Attempt} is always derived from it.
 */
export type AttemptEvent =
  | AttemptStarted
  | AttemptRevised
  | ItemHinted
  | ItemResponded
  | ItemChecked
  | ItemReopened
  | AttemptSubmitted;

/** When feedback and scores show. */
export type Mode = 'practice' | 'coach' | 'exam' | 'self-check';

/** An item as it was when the attempt met it; see `itemRevision`. */
export interface ItemRevision {
  readonly id: ItemId;
  readonly revision: string;
}

/** The learner began. `seed` decides the order in which choices show, for the whole attempt. */
export interface AttemptStarted {
  readonly type: 'started';
  readonly at: number;
  readonly version: 1;
  readonly document: DocumentId;
  readonly lang: LanguageTag;
  readonly mode: Mode;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
  readonly items: readonly ItemRevision[];
}

/** The document was edited since: items whose revision differs start over, the others keep their responses. */
export interface AttemptRevised {
  readonly type: 'revised';
  readonly at: number;
  readonly items: readonly ItemRevision[];
}

/** The learner opened the next hint of an item. */
export interface ItemHinted {
  readonly type: 'hinted';
  readonly at: number;
  readonly item: ItemId;
}

/** The learner gave or changed a response. */
export interface ItemResponded {
  readonly type: 'responded';
  readonly at: number;
  readonly item: ItemId;
  readonly response: Response;
}

/** The learner asked what their response is worth; it is final until reopened. */
export interface ItemChecked {
  readonly type: 'checked';
  readonly at: number;
  readonly item: ItemId;
}

/** The learner tries a checked item again. */
export interface ItemReopened {
  readonly type: 'reopened';
  readonly at: number;
  readonly item: ItemId;
}

/** The learner handed the attempt in; nothing changes after that. */
export interface AttemptSubmitted {
  readonly type: 'submitted';
  readonly at: number;
}
