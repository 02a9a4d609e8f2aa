import type { ChoiceId, DocumentId, LanguageTag, SceneId } from '../model/ids.js';

/**
 * Everything that can happen to a playthrough, in the words of its log. `at` is in milliseconds
 * since 1970. The log is what is stored; a {@link Playthrough} is always derived from it.
 */
export type PlaythroughEvent =
  PlaythroughStarted | ChoiceDecided | SceneContinued | PlaythroughRewound;

/** The learner began. `seed` decides the order in which choices show, for the whole playthrough. */
export interface PlaythroughStarted {
  readonly type: 'started';
  readonly at: number;
  readonly version: 1;
  readonly document: DocumentId;
  readonly lang: LanguageTag;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
}

/** The learner took a choice of the scene they were in. */
export interface ChoiceDecided {
  readonly type: 'decided';
  readonly at: number;
  readonly scene: SceneId;
  readonly choice: ChoiceId;
}

/** The learner went on from a scene without choices. */
export interface SceneContinued {
  readonly type: 'continued';
  readonly at: number;
  readonly scene: SceneId;
}

/** The learner went back to try again: the steps from `step` on, counted from 0, are undone. */
export interface PlaythroughRewound {
  readonly type: 'rewound';
  readonly at: number;
  readonly step: number;
}
