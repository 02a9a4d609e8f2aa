import type { Guard } from '../model/guard.js';
import type { SceneId, VariableId } from '../model/ids.js';
import type { AuthoredScenario, AuthoredScene } from '../model/split-key.js';
import type { WrittenScene } from './parse-scene.js';

/** A scenario without its words. */
export type Course = Pick<AuthoredScenario, 'start' | 'variables' | 'scenes'>;

/** The id of an ending that stands for what is not known. */
const somewhere = '';

/**
 * A scenario in which every mistake that is told already leads to an ending: a link that leads nowhere,
 * a scene without a way on, and one whose way on could not be read. What is then found has other causes.
 */
export function withoutToldMistakes(course: Course, written: readonly WrittenScene[]): Course {
  const unsure = new Set(written.flatMap(({ isUnsure, scene }) => (isUnsure ? scene.id : [])));
  const ending: AuthoredScene = { ...emptyScene, id: somewhere };
  const isLost = (scene: AuthoredScene) => isDeadEnd(scene) || unsure.has(scene.id);
  const scenes = course.scenes.map((scene): AuthoredScene =>
    isLost(scene) ? { ...scene, choices: [], end: 'success' } : scene,
  );
  return { ...course, scenes: [...scenes, ending] };
}

/** Whether a scene has neither choices nor a way on nor an ending. */
export function isDeadEnd({ choices, next, end }: AuthoredScene): boolean {
  return choices.length === 0 && !next && !end;
}

/** Whether some link leads nowhere, so that any scene may be the one it was meant to lead to. */
export function hasLostLinks({ scenes }: Course): boolean {
  return scenes.some((scene) => waysFrom(scene).includes(somewhere));
}

/** The scenes that a scene leads to, whatever its guards say. */
export function waysFrom({ choices, next }: AuthoredScene): readonly SceneId[] {
  return [...choices.map(({ to }) => to), ...(next ? [next.to] : [])];
}

/** What cannot be known of a scenario, because a directive or a declaration could not be read. */
export interface Doubts {
  readonly variables: ReadonlySet<VariableId>;
  readonly scenes: ReadonlySet<SceneId>;
}

/** The variables that an unread directive names, and those whose range could not be read. */
export function doubtfulVariables(
  variables: readonly VariableId[],
  unsure: readonly VariableId[],
  written: readonly WrittenScene[],
): ReadonlySet<VariableId> {
  const words = written.flatMap(({ unread }) => unread.flatMap((text) => text.match(name) ?? []));
  return new Set([...unsure, ...variables.filter((each) => words.includes(each))]);
}

/** Whether a guard reads what is not known. */
export function isDoubtful(guard: Guard | undefined, doubts: Doubts): boolean {
  switch (guard?.type) {
    case undefined:
      return false;
    case 'compare':
      return doubts.variables.has(guard.variable);
    case 'visited':
      return doubts.scenes.has(guard.scene);
    case 'not':
      return isDoubtful(guard.of, doubts);
    case 'and':
    case 'or':
      return guard.of.some((part) => isDoubtful(part, doubts));
  }
}

const name = /[\p{L}_][\p{L}\p{N}_-]*/gu;

const emptyScene = {
  title: [],
  content: [],
  hints: [],
  choices: [],
  end: 'success',
  onward: [],
  sources: [],
} as const;
