import type { ChoiceId } from './ids.js';
import type { Choice, ItemBase, KeyBase } from './item-base.js';

/** Asks for free text, which the learner then assesses by the rubric in the key. */
export interface OpenItem extends ItemBase {
  readonly kind: 'open';
}

/** What a good response has. The model response is the key's `explanation`. */
export interface OpenKey extends KeyBase {
  readonly kind: 'open';
  readonly rubric: readonly Criterion[];
}

/** Something a good response has; `weight` is more than 0, usually 1. */
export interface Criterion extends Choice {
  readonly weight: number;
}

/** What the learner wrote, and the criteria that they found it meets. */
export interface OpenResponse {
  readonly text: string;
  readonly ticked: readonly ChoiceId[];
}
