import type { ScenarioDocument, VariableId } from '@kundskap/core';
import { moodShare } from '@kundskap/core/report';

/** How the customer feels: 0 is upset, 4 is pleased. */
export type MoodLevel = 0 | 1 | 2 | 3 | 4;

/**
 * Scales the variable that the author named as the mood to five levels; `undefined` without one. A
 * level counts once it is reached, so that only the most that can be had pleases a customer.
 */
export function moodLevel(
  scenario: Pick<ScenarioDocument, 'mood' | 'variables'>,
  values: Readonly<Record<VariableId, number>>,
): MoodLevel | undefined {
  const share = moodShare(scenario, values);
  // A whole number from 0 to 4, which arithmetic cannot say in types.
  return share === undefined ? undefined : (Math.floor(share * 4) as MoodLevel);
}
