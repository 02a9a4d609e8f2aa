import type { Content, Inline } from './content.js';
import type { DocumentBase, Onward } from './document-base.js';
import type { Guard } from './guard.js';
import type { ChoiceId, ClaimId, CompetencyId, SceneId, VariableId } from './ids.js';

/** A branching conversation with a customer. */
export interface ScenarioDocument extends DocumentBase {
  readonly kind: 'scenario';
  /** The scaled score that passes, from 0 to 1. */
  readonly pass?: number;
  readonly start: SceneId;
  readonly variables: Readonly<Record<VariableId, Variable>>;
  /** The variable shown as the customer's mood, low to high. */
  readonly mood?: VariableId;
  readonly scenes: readonly Scene[];
}

/** A whole number within bounds; a boolean is 0 or 1. */
export interface Variable {
  readonly min: number;
  readonly max: number;
  readonly initial: number;
}

/** One point in a scenario. It has choices, or a way on, or an ending. */
export interface Scene {
  readonly id: SceneId;
  readonly title: readonly Inline[];
  readonly content: Content;
  readonly hints: readonly Content[];
  readonly choices: readonly SceneChoice[];
  /** The only way on, when there is nothing to choose. */
  readonly next?: { readonly text: readonly Inline[]; readonly to: SceneId };
  readonly end?: Verdict;
  /** What to remember, said at an ending. */
  readonly takeaway?: Content;
  readonly onward: readonly Onward[];
  readonly sources: readonly ClaimId[];
}

/** How an ending went. */
export type Verdict = 'success' | 'partial' | 'fail';

/** Something the learner can say or do in a scene. */
export interface SceneChoice {
  readonly id: ChoiceId;
  readonly text: readonly Inline[];
  readonly to: SceneId;
  /** The choice can be taken only while this holds. */
  readonly when?: Guard;
  readonly effects: readonly VariableEffect[];
}

/** A change to a variable, kept within its bounds. */
export type VariableEffect =
  | { readonly variable: VariableId; readonly add: number }
  | { readonly variable: VariableId; readonly set: number };

/** What the choices of a scenario are worth, and what is said about them in the debrief. */
export interface ScenarioKey {
  readonly kind: 'scenario';
  readonly choices: Readonly<Record<SceneId, Readonly<Record<ChoiceId, SceneChoiceKey>>>>;
  /** The explanation (`> [!NOTE]`) of a scene, told in the debrief. */
  readonly explanations: Readonly<Record<SceneId, Content>>;
  /** What can be earned from `start` to an ending, in all and per competency. */
  readonly range: ScoreRange;
  readonly competencyRanges: Readonly<Record<CompetencyId, ScoreRange>>;
}

/** What a choice of a scene is worth. */
export interface SceneChoiceKey {
  /** Points per competency, positive or negative whole numbers. */
  readonly gains: Readonly<Record<CompetencyId, number>>;
  /** Whether the choice scores every time it is taken, instead of only the first. */
  readonly repeat: boolean;
  readonly feedback?: Content;
  readonly sources: readonly ClaimId[];
  /** The best score, in all, of any playthrough that takes this choice. */
  readonly best: number;
}

/** The lowest and highest raw score of any playthrough; bounds that hold when not `exact`. */
export interface ScoreRange {
  readonly min: number;
  readonly max: number;
  readonly exact: boolean;
}
