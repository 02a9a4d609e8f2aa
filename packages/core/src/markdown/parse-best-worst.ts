import type { AuthoredItemOf } from '../model/split-key.js';
import {
  feedbackOf,
  refuseChoiceDirectives,
  reportMissingBoxes,
  sharedFields,
  shownChoice,
  type ItemDraft,
} from './item-draft.js';
import { plainText } from '../model/plain-text.js';
import { tooFewChoices, twoWorst, worstWithoutBest } from './rules/index.js';

/** A list with one tick and one choice ~~struck out~~. */
export function parseBestWorst(draft: ItemDraft): AuthoredItemOf<'best-worst'> {
  const { context, directives, title, span } = draft;
  const choices = draft.list?.choices ?? [];
  const best = choices.filter(({ checkbox }) => checkbox === 'ticked');
  const [worst, ...moreWorst] = choices.filter(({ struck }) => struck);

  refuseChoiceDirectives(choices, [], context);
  reportMissingBoxes(choices, context);
  if (choices.length < 2) context.report(tooFewChoices, span, { title, count: choices.length });
  else if (best.length !== 1 || best[0] === worst) {
    context.report(worstWithoutBest, span, { title, ticked: best.length });
  }
  for (const { span: at, text } of moreWorst) {
    context.report(twoWorst, at, { text: plainText(text) });
  }
  return {
    ...sharedFields(draft, feedbackOf(choices)),
    kind: 'best-worst',
    choices: choices.map(shownChoice),
    keepOrder: directives.some(({ type }) => type === 'keep-order'),
    best: best[0]?.id ?? '',
    worst: worst?.id ?? '',
  };
}
