import type { AuthoredItemOf } from '../model/split-key.js';
import { dealtLetters } from './dealt-letters.js';
import {
  feedbackOf,
  hasId,
  refuseChoiceDirectives,
  sharedFields,
  shownChoice,
  type ItemDraft,
} from './item-draft.js';
import { tooFewChoices } from './rules/index.js';

/** A numbered list without checkboxes, written in the right order. */
export function parseOrder(draft: ItemDraft): AuthoredItemOf<'order'> {
  const { context, title, span } = draft;
  const written = draft.list?.choices ?? [];
  const letters = dealtLetters(draft.base.id, written.length);
  const choices = written.map((choice, n) => ({
    ...choice,
    id: hasId(choice) ? choice.id : (letters[n] ?? choice.id),
  }));
  refuseChoiceDirectives(choices, [], context);
  if (choices.length < 2) context.report(tooFewChoices, span, { title, count: choices.length });
  return {
    ...sharedFields(draft, feedbackOf(choices)),
    kind: 'order',
    choices: choices.map(shownChoice),
    order: choices.map(({ id }) => id),
  };
}
