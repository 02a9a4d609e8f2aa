import type { VariableId } from '../model/ids.js';
import { own } from '../model/own.js';
import type { ScenarioDocument } from '../model/scenario.js';

/**
 * The customer's mood as a share of what it can be, from 0 to 1. `undefined` where the scenario names
 * no mood, or one that cannot change.
 */
export function moodShare(
  { mood, variables }: Pick<ScenarioDocument, 'mood' | 'variables'>,
  values: Readonly<Record<VariableId, number>>,
): number | undefined {
  const variable = mood === undefined ? undefined : own(variables, mood);
  if (mood === undefined || !variable || variable.max <= variable.min) return undefined;

  const { min, max, initial } = variable;
  const value = Math.min(Math.max(own(values, mood) ?? initial, min), max);
  return (value - min) / (max - min);
}
