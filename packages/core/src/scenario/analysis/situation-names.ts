import type { SceneId, VariableId } from '../../model/ids.js';
import type { Variable } from '../../model/scenario.js';
import type { Situation } from '../holds.js';

/**
 * Names situations: two get the same name when, and only when, they have the same values of all
 * variables and the same visited scenes among the watched. Variables and scenes are the digits of a
 * number, or of several where they do not fit into one.
 */
export function situationNames(
  variables: Readonly<Record<VariableId, Variable>>,
  watched: Iterable<SceneId>,
): (situation: Situation) => number | string {
  let words = 1;
  let weight = 1;
  const digit = (range: number) => {
    if (weight * range > Number.MAX_SAFE_INTEGER) [words, weight] = [words + 1, 1];
    const place = { word: words - 1, weight };
    weight *= range;
    return place;
  };
  const variableDigits = Object.entries(variables).map(([id, { min, max, initial }]) => {
    const least = Math.min(min, initial);
    return { id, least, ...digit(Math.max(max, initial) - least + 1) };
  });
  const sceneDigits = new Map([...watched].map((scene) => [scene, digit(2)]));

  return ({ variables, visited }) => {
    const name = Array.from({ length: words }, () => 0);
    const add = (word: number, amount: number) => {
      name[word] = (name[word] ?? 0) + amount;
    };
    for (const { id, least, word, weight } of variableDigits) {
      add(word, ((variables[id] ?? 0) - least) * weight);
    }
    for (const scene of visited) {
      const place = sceneDigits.get(scene);
      if (place) add(place.word, place.weight);
    }
    return words === 1 ? (name[0] ?? 0) : name.join();
  };
}
