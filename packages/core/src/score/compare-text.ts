import type { LanguageTag } from '../model/ids.js';
import { localeOf } from './locale-of.js';

/** How alike two texts are: the same but for case, spaces and typography, or but for one typo too. */
export type Likeness = 'same' | 'typo' | 'different';

/**
 * Compares what a learner wrote with a word that is accepted.
 *
 * One typo is forgiven in words of five letters or more: a letter too many, too few, wrong, or two
 * neighbours swapped (Damerau–Levenshtein distance 1). A wrong digit is never a typo. Diacritics count:
 * `zebrac` is `żebrać` but for two letters.
 */
export function compareText(given: string, accepted: string, lang: LanguageTag): Likeness {
  const word = foldText(accepted, lang);
  const [ours, theirs] = difference(word, foldText(given, lang));
  if (ours + theirs === '') return 'same';

  const isLong = (word.match(/\p{L}/gu) ?? []).length >= 5;
  return isLong && !/\d/.test(ours + theirs) && isOneTypo(ours, theirs) ? 'typo' : 'different';
}

/**
 * A text as it is compared: composed (NFC), trimmed, with single spaces, in lower case, with ASCII
 * quotation marks, apostrophes and dashes. No letter loses its diacritics.
 */
export function foldText(text: string, lang: LanguageTag): string {
  return text
    .normalize()
    .toLocaleLowerCase(localeOf(lang))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[‘-‛`´ʼ′]/g, "'")
    .replace(/[“-‟«»″]/g, '"')
    .replace(/[‐-―−]/g, '-');
}

/** What is left of two texts without what they begin and end with in common. */
function difference(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function isOneTypo(a: string, b: string): boolean {
  const isSwap = a.length === 2 && a === b.slice(1) + b.slice(0, 1);
  return isSwap || (a.length <= 1 && b.length <= 1);
}
