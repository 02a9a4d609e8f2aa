import type { VariableId } from '../model/ids.js';
import { own } from '../model/own.js';
import type { Variable, VariableEffect } from '../model/scenario.js';

/**
 * The variables after effects, in their order. A value stops at the bounds of its variable; an
 * effect on a variable that is not declared does nothing.
 */
export function applyEffects(
  values: Readonly<Record<VariableId, number>>,
  effects: readonly VariableEffect[],
  declared: Readonly<Record<VariableId, Variable>>,
): Readonly<Record<VariableId, number>> {
  const after = { ...values };
  for (const effect of effects) {
    const id = effect.variable;
    const bounds = own(declared, id);
    if (!bounds) continue;
    const value = 'set' in effect ? effect.set : (after[id] ?? 0) + effect.add;
    after[id] = Math.min(Math.max(value, bounds.min), bounds.max);
  }
  return after;
}

/** The variables at the start of a playthrough. */
export function initialValues(
  declared: Readonly<Record<VariableId, Variable>>,
): Readonly<Record<VariableId, number>> {
  return Object.fromEntries(Object.entries(declared).map(([id, { initial }]) => [id, initial]));
}
