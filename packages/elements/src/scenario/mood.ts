import type { ScenarioDocument, VariableId } from '@kundskap/core';

/** How the customer feels: 0 is angry, 4 is delighted. */
export type MoodLevel = 0 | 1 | 2 | 3 | 4;

/** Scales the variable that the author named as the mood to five levels; `undefined` without one. */
export function moodLevel(
  { mood, variables }: Pick<ScenarioDocument, 'mood' | 'variables'>,
  values: Readonly<Record<VariableId, number>>,
): MoodLevel | undefined {
  const variable = mood === undefined ? undefined : variables[mood];
  if (mood === undefined || !variable || variable.max <= variable.min) return undefined;

  const { min, max, initial } = variable;
  const share = ((values[mood] ?? initial) - min) / (max - min);
  // Rounded and clamped to a whole number from 0 to 4, which arithmetic cannot say in types.
  return Math.round(Math.min(Math.max(share, 0), 1) * 4) as MoodLevel;
}
