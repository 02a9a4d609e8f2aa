import type { Guard } from '../../model/guard.js';
import type { ChoiceId, CompetencyId, SceneId, VariableId } from '../../model/ids.js';
import type { Variable, VariableEffect, Verdict } from '../../model/scenario.js';

/** What the analysis reads of a scenario: where it leads and what that is worth, without its words. */
export interface AnalysedScenario {
  readonly start: SceneId;
  readonly variables: Readonly<Record<VariableId, Variable>>;
  readonly scenes: readonly AnalysedScene[];
}

/** A scene, and the ways out of it. */
export interface AnalysedScene {
  readonly id: SceneId;
  readonly end?: Verdict;
  readonly next?: { readonly to: SceneId };
  readonly choices: readonly AnalysedChoice[];
}

/** A choice: where it leads, and what it is worth. */
export interface AnalysedChoice {
  readonly id: ChoiceId;
  readonly to: SceneId;
  readonly when?: Guard;
  readonly effects: readonly VariableEffect[];
  /** Points per competency. */
  readonly gains: Readonly<Record<CompetencyId, number>>;
  /** Whether it scores every time it is taken, instead of only the first. */
  readonly repeat: boolean;
}

/** Names a choice of a scene. */
export interface ChoicePlace {
  readonly scene: SceneId;
  readonly choice: ChoiceId;
}
