import {
  openChoices,
  shuffleChoices,
  type BegunPlaythrough,
  type Scene,
  type SceneChoice,
} from '@kundskap/core';

/**
 * The choices of a scene that can be taken now, in the order that the playthrough shows them: the
 * same on each visit and in each language, whichever guards hold, so that a place says nothing.
 */
export function shownReplies(scene: Scene, playthrough: BegunPlaythrough): readonly SceneChoice[] {
  const open = openChoices(scene, playthrough);
  return shuffleChoices(scene.choices, playthrough.seed, scene.id).filter((choice) =>
    open.includes(choice),
  );
}
