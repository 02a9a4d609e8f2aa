import type { ChoiceId, SceneId, VariableId } from '../model/ids.js';

/** Where a learner is in a scenario, derived from the log. */
export type Playthrough = ReadyPlaythrough | BegunPlaythrough;

/** Nothing has happened yet. */
export interface ReadyPlaythrough {
  readonly phase: 'ready';
}

/** The learner is in a scene; `ended` when that scene is an ending. */
export interface BegunPlaythrough {
  readonly phase: 'open' | 'ended';
  readonly seed: number;
  readonly startedAt: number;
  /** When the last event happened. */
  readonly lastAt: number;
  readonly scene: SceneId;
  readonly variables: Readonly<Record<VariableId, number>>;
  /** The scenes entered so far, each once, the current one included. */
  readonly visited: readonly SceneId[];
  readonly steps: readonly Step[];
  /** How often the learner went back to try again. */
  readonly rewinds: number;
}

/** A scene that the learner has left, and how. */
export interface Step {
  readonly at: number;
  readonly scene: SceneId;
  /** Missing when the scene had nothing to choose. */
  readonly choice?: ChoiceId;
  /** The variables while the learner was in the scene. */
  readonly variables: Readonly<Record<VariableId, number>>;
  /** The scenes visited by then, this one included. */
  readonly visited: readonly SceneId[];
}
