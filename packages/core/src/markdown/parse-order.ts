import type { AuthoredItemOf } from '../model/split-key.js';
import {
  feedbackOf,
  refuseChoiceDirectives,
  sharedFields,
  shownChoice,
  type ItemDraft,
} from './item-draft.js';
import { tooFewChoices } from './rules/index.js';

/** A numbered list without checkboxes, written in the right order. */
export function parseOrder(draft: ItemDraft): AuthoredItemOf<'order'> {
  const { context, title, span } = draft;
  const choices = draft.list?.choices ?? [];
  refuseChoiceDirectives(choices, [], context);
  if (choices.length < 2) context.report(tooFewChoices, span, { title });
  return {
    ...sharedFields(draft, feedbackOf(choices)),
    kind: 'order',
    choices: choices.map(shownChoice),
    order: choices.map(({ id }) => id),
  };
}
