import type { ChoiceId } from './ids.js';
import type { Choice, ItemBase, KeyBase } from './item-base.js';

/** Asks to put choices in order. They are listed by id, so that their order tells nothing. */
export interface OrderItem extends ItemBase {
  readonly kind: 'order';
  readonly choices: readonly Choice[];
}

/** The right order, first to last. */
export interface OrderKey extends KeyBase {
  readonly kind: 'order';
  readonly order: readonly ChoiceId[];
}

/** The choices as the learner put them, first to last. */
export type OrderResponse = readonly ChoiceId[];
