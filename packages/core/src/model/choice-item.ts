import type { ChoiceId } from './ids.js';
import type { Choice, ItemBase, KeyBase } from './item-base.js';

/** Asks to pick one, or all that apply. */
export interface ChoiceItem extends ItemBase {
  readonly kind: 'choice';
  readonly pick: 'one' | 'many';
  readonly choices: readonly Choice[];
  /** Whether choices stay in the author's order instead of being shuffled. */
  readonly keepOrder: boolean;
}

/** What each choice is worth. */
export interface ChoiceKey extends KeyBase {
  readonly kind: 'choice';
  readonly correct: readonly ChoiceId[];
  /** From −1 to 1 for every choice: 1 for the correct, 0 or the author's weight for the others. */
  readonly weights: Readonly<Record<ChoiceId, number>>;
}

/** The picked choices, in any order. */
export type ChoiceResponse = readonly ChoiceId[];
