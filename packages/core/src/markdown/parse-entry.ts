import type { ForeseenResponse } from '../model/entry-item.js';
import { plainText } from '../model/plain-text.js';
import type { AuthoredItemOf } from '../model/split-key.js';
import {
  feedbackOf,
  refuseChoiceDirectives,
  reportMissingBoxes,
  sharedFields,
  weightOf,
  type ItemDraft,
} from './item-draft.js';
import { noKey, twoBlanks } from './rules/index.js';

/** One blank in the text, and a list of accepted (ticked) and foreseen wrong responses. */
export function parseEntry(draft: ItemDraft): AuthoredItemOf<'entry'> {
  const { blanks, context, span, title } = draft;
  const choices = draft.list?.choices ?? [];
  refuseChoiceDirectives(choices, ['weight'], context);
  reportMissingBoxes(choices, context);
  if (blanks > 1) context.report(twoBlanks, span, { title, blanks });
  if (!choices.some(({ checkbox }) => checkbox === 'ticked')) {
    context.report(noKey, span, { title });
  }
  const written = choices.map(({ id, text }) => ({ id, text: plainText(text).trim() }));
  const numbers = written.map(({ id, text }) => readNumber(id, text));
  const numeric = numbers.filter((number) => number !== undefined);
  const isNumeric = written.length > 0 && numeric.length === written.length;

  return {
    ...sharedFields(draft, feedbackOf(choices)),
    kind: 'entry',
    format: isNumeric ? 'number' : 'text',
    weights: Object.fromEntries(
      choices.map((choice) => [
        choice.id,
        choice.checkbox === 'ticked' ? (weightOf(choice) ?? 1) : (weightOf(choice) ?? 0),
      ]),
    ),
    foreseen: { [context.lang]: isNumeric ? numeric : written.flatMap(splitAlternatives) },
  };
}

/** `12.50`, `12,50` or `12.50 ± 0.05`. */
function readNumber(id: string, text: string): ForeseenResponse | undefined {
  const pattern = /^([-−]?\d+(?:[.,]\d+)?)(?:\s*(?:±|\+-|\+\/-)\s*(\d+(?:[.,]\d+)?))?$/;
  const match = pattern.exec(text.replace(/[\s\u00A0\u202F](?=\d{3}(\D|$))/g, ''));
  if (!match) return undefined;
  const [, value = '', tolerance = '0'] = match;
  return { id, value: toNumber(value), tolerance: toNumber(tolerance) };
}

function toNumber(text: string): number {
  // Plus nothing: JSON knows no −0.
  return Number(text.replace(',', '.').replace('−', '-')) + 0;
}

/** `receipt | proof of purchase` is one foreseen response in two words. */
function splitAlternatives({ id, text }: { id: string; text: string }): ForeseenResponse[] {
  return text.split('|').map((word) => ({ id, text: word.trim() }));
}
