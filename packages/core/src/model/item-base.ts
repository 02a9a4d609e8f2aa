import type { Content, Inline } from './content.js';
import type { ChoiceId, ClaimId, CompetencyId, ItemId } from './ids.js';

/** What items of every kind have in common. */
export interface ItemBase {
  readonly id: ItemId;
  readonly title: readonly Inline[];
  readonly prompt: Content;
  /** What the item weighs in the quiz: more than 0, usually 1; 0 for an `open` item that does not count. */
  readonly points: number;
  readonly competencies: readonly CompetencyId[];
  /** Said before a response, one at a time. */
  readonly hints: readonly Content[];
  readonly sources: readonly ClaimId[];
}

/** What keys of every kind have in common. */
export interface KeyBase {
  readonly kind: string;
  /** Said once the item is checked, whatever the response. */
  readonly explanation?: Content;
  /** Said of a single choice, row, blank (by its number) or foreseen response. */
  readonly feedback: Readonly<Record<ChoiceId, Content>>;
}

/** Something the learner can pick, rank, match, rate or tick. */
export interface Choice {
  readonly id: ChoiceId;
  readonly text: readonly Inline[];
}
