import type { SceneId } from '../model/ids.js';
import type { AuthoredScene } from '../model/split-key.js';
import { waysFrom } from './scenario-doubts.js';

/**
 * The scenes that nothing leads to, whatever guards say. Of a group that lead to one another and that
 * nothing else leads to, the first; those that a told one leads to are left out, since mending the one
 * mends the others.
 */
export function unreachableScenes(
  scenes: readonly AuthoredScene[],
  starts: readonly SceneId[],
): readonly SceneId[] {
  const reached = new Set<SceneId>();
  const ways = new Map(scenes.map((scene) => [scene.id, waysFrom(scene)]));
  const follow = (from: readonly SceneId[]) => {
    const pending = [...from];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      pending.push(...(ways.get(id) ?? []));
    }
  };
  follow(starts);
  const lost = scenes.filter(({ id }) => !reached.has(id));
  const led = new Set(lost.flatMap((scene) => waysFrom(scene).filter((to) => to !== scene.id)));

  const told = new Set<SceneId>();
  const tell = ({ id }: AuthoredScene) => {
    if (reached.has(id)) return;
    told.add(id);
    follow([id]);
  };
  lost.filter(({ id }) => !led.has(id)).forEach(tell);
  lost.forEach(tell);
  return scenes.map(({ id }) => id).filter((id) => told.has(id));
}

/** The scenes that can be entered from a scene, itself included, whatever guards say. */
export function scenesFrom(scenes: readonly AuthoredScene[], start: SceneId): ReadonlySet<SceneId> {
  const ways = new Map(scenes.map((scene) => [scene.id, waysFrom(scene)]));
  const reached = new Set([start]);
  for (const id of reached) for (const to of ways.get(id) ?? []) reached.add(to);
  return reached;
}
