import type { AuthoredItemOf } from '../model/split-key.js';
import {
  feedbackOf,
  refuseChoiceDirectives,
  sharedFields,
  shownChoice,
  weightOf,
  type ItemDraft,
} from './item-draft.js';
import { noRubric, rubricTicked, rubricWeight } from './rules/index.js';

/** A line `____` and an unticked list: the rubric by which learners assess what they wrote. */
export function parseOpen(draft: ItemDraft): AuthoredItemOf<'open'> {
  const { context, span, title } = draft;
  const choices = draft.list?.choices ?? [];
  refuseChoiceDirectives(choices, ['weight'], context);
  if (choices.length === 0) context.report(noRubric, span, { title });
  for (const { checkbox, directives, span: at } of choices) {
    if (checkbox === 'ticked') context.report(rubricTicked, at, undefined);
    const weight = directives.find((each) => each.type === 'weight');
    if (weight && weight.weight <= 0) {
      context.report(rubricWeight, weight.span, { weight: weight.weight });
    }
  }
  return {
    ...sharedFields(draft, feedbackOf(choices)),
    kind: 'open',
    rubric: choices.map((choice) => ({ ...shownChoice(choice), weight: weightOf(choice) ?? 1 })),
  };
}
