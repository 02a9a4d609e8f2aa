import type { Guard } from '../model/guard.js';
import { holds, type Situation } from './holds.js';

/** The choices of a scene that can be taken in a situation, in the author's order. */
export function openChoices<C extends { readonly when?: Guard }>(
  scene: { readonly choices: readonly C[] },
  situation: Situation,
): readonly C[] {
  return scene.choices.filter((choice) => holds(choice.when, situation));
}
