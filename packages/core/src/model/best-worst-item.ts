import type { ChoiceId } from './ids.js';
import type { Choice, ItemBase, KeyBase } from './item-base.js';

/** Asks for the best and the worst of several choices. */
export interface BestWorstItem extends ItemBase {
  readonly kind: 'best-worst';
  readonly choices: readonly Choice[];
  readonly keepOrder: boolean;
}

/** Which choice is the best and which the worst. */
export interface BestWorstKey extends KeyBase {
  readonly kind: 'best-worst';
  readonly best: ChoiceId;
  readonly worst: ChoiceId;
}

/** What the learner took for the best and the worst; either may still be missing. */
export interface BestWorstResponse {
  readonly best?: ChoiceId;
  readonly worst?: ChoiceId;
}
