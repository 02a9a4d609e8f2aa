import type { AuthoredItemOf } from '../model/split-key.js';
import {
  feedbackOf,
  refuseChoiceDirectives,
  sharedFields,
  shownChoice,
  weightOf,
  type ItemDraft,
} from './item-draft.js';
import { rubricTicked } from './rules/index.js';

/** A line `____` and an unticked list: the rubric by which learners assess what they wrote. */
export function parseOpen(draft: ItemDraft): AuthoredItemOf<'open'> {
  const { context } = draft;
  const choices = draft.list?.choices ?? [];
  refuseChoiceDirectives(choices, ['weight'], context);
  for (const { checkbox, span } of choices) {
    if (checkbox === 'ticked') context.report(rubricTicked, span, undefined);
  }
  return {
    ...sharedFields(draft, feedbackOf(choices)),
    kind: 'open',
    rubric: choices.map((choice) => ({ ...shownChoice(choice), weight: weightOf(choice) ?? 1 })),
  };
}
