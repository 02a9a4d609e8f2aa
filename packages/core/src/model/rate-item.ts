import type { Inline } from './content.js';
import type { ChoiceId } from './ids.js';
import type { Choice, ItemBase, KeyBase } from './item-base.js';

/** Asks to rate each of several statements on one scale of whole numbers. */
export interface RateItem extends ItemBase {
  readonly kind: 'rate';
  /** The header of the column of statements. */
  readonly column: readonly Inline[];
  readonly statements: readonly Choice[];
  readonly scale: Scale;
}

/** Whole numbers from `min` to `max`, both included; the words say what the ends mean. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly minLabel?: string;
  readonly maxLabel?: string;
}

/** What a panel thinks of each statement. */
export interface RateKey extends KeyBase {
  readonly kind: 'rate';
  /** The mean of the panel's ratings, on the item's scale, by the statement's id. */
  readonly ratings: Readonly<Record<ChoiceId, number>>;
}

/** The rating of each statement, by its id; a statement may still be missing. */
export type RateResponse = Readonly<Record<ChoiceId, number>>;
