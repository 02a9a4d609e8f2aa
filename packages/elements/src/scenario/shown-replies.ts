import {
  openChoices,
  shuffle,
  type BegunPlaythrough,
  type Scene,
  type SceneChoice,
} from '@kundskap/core';

/**
 * The choices of a scene that can be taken now, in the order that the playthrough shows them: the
 * same on each visit and in each language, so that a place says nothing about a choice.
 */
export function shownReplies(scene: Scene, playthrough: BegunPlaythrough): readonly SceneChoice[] {
  const open = openChoices(scene, playthrough);
  const ids = scene.choices.map(({ id }) => id);
  return shuffle(ids, seedOf(scene.id, playthrough.seed)).flatMap(
    (id) => open.find((choice) => choice.id === id) ?? [],
  );
}

/** Another seed for each scene: authors write the best choice first more often than last. */
function seedOf(scene: string, seed: number): number {
  return [...scene].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16777619), seed) >>> 0;
}
