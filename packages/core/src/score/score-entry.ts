import type { EntryItem, EntryKey, EntryResponse, ForeseenResponse } from '../model/entry-item.js';
import { own } from '../model/own.js';
import { bestMatch, inLanguage, type Match } from './best-match.js';
import { compareText, type Likeness } from './compare-text.js';
import { fraction } from './fraction.js';
import { localeOf } from './locale-of.js';
import type { PartOutcome } from './outcome.js';
import { parseNumber } from './parse-number.js';
import { partOutcome } from './part-outcome.js';

/**
 * Scores a written word or number, from 0 to 1: the weight of the first foreseen response that it
 * matches, never below 0. One that matches exactly goes before one that matches but for a typo.
 */
export function scoreEntry(_item: EntryItem, key: EntryKey, response: EntryResponse): number {
  return fraction(weightOf(foreseenAs(key, response)?.candidate, key), 1);
}

/**
 * One part: the foreseen response that was matched, else the one that was expected, which is told in
 * the first language of the key.
 */
export function entryParts(
  _item: EntryItem,
  key: EntryKey,
  response: EntryResponse,
): readonly PartOutcome[] {
  const [[lang, foreseen] = ['und', []]] = Object.entries(key.foreseen);
  const right = foreseen.find((one) => weightOf(one, key) >= 1);
  const given = response.text.trim();
  const match = foreseenAs(key, response);

  return [
    partOutcome(key, {
      id: (match?.candidate ?? right)?.id ?? '',
      share: weightOf(match?.candidate, key),
      given: given ? [given] : undefined,
      expected: right && [told(right, lang)],
      typo: match?.typo,
    }),
  ];
}

function foreseenAs(
  { foreseen }: EntryKey,
  response: EntryResponse,
): Match<ForeseenResponse> | undefined {
  return bestMatch(inLanguage(foreseen, response.lang).flat(), (one) => liken(one, response));
}

function liken(foreseen: ForeseenResponse, { text, lang }: EntryResponse): Likeness {
  if ('text' in foreseen) return compareText(text, foreseen.text, lang);

  const { value, tolerance } = foreseen;
  // Binary fractions: 12.5 − 12.45 is a little more than 0.05.
  const allowed = tolerance + 1e-9 * Math.max(1, Math.abs(value));
  return parseNumber(text).some((number) => Math.abs(number - value) <= allowed)
    ? 'same'
    : 'different';
}

function told(foreseen: ForeseenResponse, lang: string): string {
  if ('text' in foreseen) return foreseen.text;
  return foreseen.value.toLocaleString(localeOf(lang), { maximumFractionDigits: 20 });
}

function weightOf(foreseen: ForeseenResponse | undefined, { weights }: EntryKey): number {
  return own(weights, foreseen?.id ?? '') ?? 0;
}
