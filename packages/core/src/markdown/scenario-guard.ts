import type { Guard } from '../model/guard.js';
import type { SceneId, VariableId } from '../model/ids.js';
import { closest } from './closest.js';
import type { Context } from './context.js';
import type { Directive } from './directive.js';
import { danglingLink, unknownVariable } from './rules/index.js';

/** What a scenario declares, for the names that its directives use. */
export interface Declared {
  readonly scenes: readonly SceneId[];
  readonly variables: readonly VariableId[];
}

/** The guard of a directive; `undefined` (always holds) when it reads a name that is not declared. */
export function readScenarioGuard(
  { guard, names }: Directive & { type: 'if' },
  declared: Declared,
  { report }: Context,
): Guard | undefined {
  let sound = true;
  for (const { name, span, refersTo } of names) {
    const known = refersTo === 'scene' ? declared.scenes : declared.variables;
    if (known.includes(name)) continue;
    sound = false;
    const near = closest(name, known);
    if (refersTo === 'scene') report(danglingLink, span, { target: `#${name}`, near, known });
    else report(unknownVariable, span, { name, near, known });
  }
  return sound ? guard : undefined;
}
