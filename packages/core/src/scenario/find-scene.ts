import type { SceneId } from '../model/ids.js';
import type { Scene, ScenarioDocument } from '../model/scenario.js';

/** The scene of an id; `undefined` when the scenario has none, as after an edit. */
export function findScene(scenario: ScenarioDocument, id: SceneId): Scene | undefined {
  return scenario.scenes.find((scene) => scene.id === id);
}
