import type { ScenarioDocument, VariableId } from '@kundskap/core';

/** How the customer feels: 0 is upset, 4 is pleased. */
export type MoodLevel = 0 | 1 | 2 | 3 | 4;

/**
 * Scales the variable that the author named as the mood to five levels; `undefined` without one. A
 * level counts once it is reached, so that only the most that can be had pleases a customer.
 */
export function moodLevel(
  { mood, variables }: Pick<ScenarioDocument, 'mood' | 'variables'>,
  values: Readonly<Record<VariableId, number>>,
): MoodLevel | undefined {
  const variable = mood === undefined ? undefined : variables[mood];
  if (mood === undefined || !variable || variable.max <= variable.min) return undefined;

  const { min, max, initial } = variable;
  const value = Math.min(Math.max(values[mood] ?? initial, min), max);
  // A whole number from 0 to 4, which arithmetic cannot say in types.
  return Math.floor(((value - min) * 4) / (max - min)) as MoodLevel;
}
