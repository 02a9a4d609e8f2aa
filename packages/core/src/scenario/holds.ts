import type { Guard } from '../model/guard.js';
import type { SceneId, VariableId } from '../model/ids.js';
import { own } from '../model/own.js';

/** What guards read: the variables, and the scenes entered so far. */
export interface Situation {
  readonly variables: Readonly<Record<VariableId, number>>;
  readonly visited: readonly SceneId[];
}

/** Whether a guard holds. No guard always holds; a variable that is not declared reads as 0. */
export function holds(guard: Guard | undefined, situation: Situation): boolean {
  if (!guard) return true;
  switch (guard.type) {
    case 'and':
      return guard.of.every((part) => holds(part, situation));
    case 'or':
      return guard.of.some((part) => holds(part, situation));
    case 'not':
      return !holds(guard.of, situation);
    case 'visited':
      return situation.visited.includes(guard.scene);
    case 'compare':
      return compare[guard.operator](own(situation.variables, guard.variable) ?? 0, guard.value);
  }
}

const compare = {
  '>=': (a: number, b: number) => a >= b,
  '<=': (a: number, b: number) => a <= b,
  '>': (a: number, b: number) => a > b,
  '<': (a: number, b: number) => a < b,
  '=': (a: number, b: number) => a === b,
  '!=': (a: number, b: number) => a !== b,
};
