import type { AuthoredItemOf } from '../model/split-key.js';
import {
  feedbackOf,
  refuseChoiceDirectives,
  reportMissingBoxes,
  sharedFields,
  shownChoice,
  weightOf,
  type ItemDraft,
} from './item-draft.js';
import { allCorrect, noKey, tooFewChoices, weightIgnored } from './rules/index.js';

/** A list with checkboxes: one tick is *pick one*; several, or `type multiple`, *pick many*. */
export function parseChoice(draft: ItemDraft): AuthoredItemOf<'choice'> {
  const { context, directives, title, span } = draft;
  const choices = draft.list?.choices ?? [];
  const correct = choices.filter(({ checkbox }) => checkbox === 'ticked').map(({ id }) => id);
  const multiple = correct.length > 1 || directives.some(({ type }) => type === 'multiple');

  refuseChoiceDirectives(choices, ['weight'], context);
  reportMissingBoxes(choices, context);
  if (correct.length === 0) context.report(noKey, span, { title });
  if (choices.length < 2) context.report(tooFewChoices, span, { title, count: choices.length });
  else if (correct.length === choices.length) context.report(allCorrect, span, { title });
  for (const { checkbox, directives: own } of choices) {
    const weight = own.find((each) => each.type === 'weight');
    if (!weight || (!multiple && checkbox !== 'ticked')) continue;
    context.report(weightIgnored, weight.span, { weight: weight.weight });
  }
  const weights = choices.map((choice) => {
    const ticked = choice.checkbox === 'ticked';
    return [choice.id, ticked ? 1 : multiple ? 0 : (weightOf(choice) ?? 0)] as const;
  });
  return {
    ...sharedFields(draft, feedbackOf(choices)),
    kind: 'choice',
    pick: multiple ? 'many' : 'one',
    choices: choices.map(shownChoice),
    keepOrder: directives.some(({ type }) => type === 'keep-order'),
    correct,
    weights: Object.fromEntries(weights),
  };
}
