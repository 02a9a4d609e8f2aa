import type { CompetencyId, Scene, SceneChoice, ScenarioDocument } from '@kundskap/core';
import type { ConversationView } from './conversation-view.js';
import type { PlaythroughController } from './playthrough-controller.js';
import type { ReadAloud } from './read-aloud.js';

/** What the learner can do in a scenario. */
export interface ScenarioActions {
  /** Begins, or begins anew. */
  readonly start: () => void;
  readonly decide: (scene: Scene, choice: SceneChoice) => void;
  readonly continue: (scene: Scene) => void;
  /** Goes back to a step. */
  readonly rewind: (step: number) => void;
  readonly goToScene: () => void;
  readonly toggleAloud: () => void;
  readonly toggleBest: () => void;
}

/** Everything that a scenario shows. */
export interface ScenarioView extends ConversationView {
  readonly document: ScenarioDocument;
  readonly player: PlaythroughController;
  readonly aloud: ReadAloud;
  readonly competencyLabels: Readonly<Record<CompetencyId, string>>;
  readonly isBestShown: boolean;
  readonly actions: ScenarioActions;
}
