import type { Inline } from './content.js';
import type { ChoiceId } from './ids.js';
import type { Choice, ItemBase, KeyBase } from './item-base.js';

/** Asks which choice belongs to each prompt. A choice may serve several prompts, or none. */
export interface MatchItem extends ItemBase {
  readonly kind: 'match';
  /** The headers of the two columns. */
  readonly columns: readonly [prompts: readonly Inline[], choices: readonly Inline[]];
  readonly prompts: readonly Choice[];
  /** Listed by id, so that their order tells nothing. */
  readonly choices: readonly Choice[];
}

/** The choice that belongs to each prompt, by the prompt's id. */
export interface MatchKey extends KeyBase {
  readonly kind: 'match';
  readonly pairs: Readonly<Record<ChoiceId, ChoiceId>>;
}

/** The choice given to each prompt, by the prompt's id; a prompt may still be missing. */
export type MatchResponse = Readonly<Record<ChoiceId, ChoiceId>>;
