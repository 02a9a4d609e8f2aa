import type { Guard } from '../model/guard.js';
import { closest } from './closest.js';
import { reportDangling } from './dangling.js';
import type { Directive } from './directive.js';
import { unknownVariable } from './rules/index.js';
import type { SceneContext } from './scene-context.js';

/** The guard of a directive; `undefined` (always holds) when it reads a name that is not declared. */
export function readScenarioGuard(
  { guard, names }: Directive & { type: 'if' },
  context: SceneContext,
): Guard | undefined {
  const known = Object.keys(context.variables);
  let isSound = true;
  for (const { name, span, refersTo } of names) {
    if (refersTo === 'scene' ? context.anchors.has(name) : known.includes(name)) continue;
    isSound = false;
    if (refersTo === 'scene') reportDangling(name, span, context);
    else if (!context.hasUnreadVariables) {
      context.report(unknownVariable, span, { name, near: closest(name, known), known });
    }
  }
  return isSound ? guard : undefined;
}

/** One guard that holds when all do; `undefined` when there is none. */
export function joinGuards(guards: readonly Guard[]): Guard | undefined {
  return guards.length > 1 ? { type: 'and', of: guards } : guards[0];
}
