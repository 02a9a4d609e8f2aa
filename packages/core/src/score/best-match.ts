import type { LanguageTag } from '../model/ids.js';
import { own } from '../model/own.js';
import type { Likeness } from './compare-text.js';

/** The candidate that is what the learner wrote, and whether but for a typo. */
export interface Match<T> {
  readonly candidate: T;
  readonly typo: boolean;
}

/** The first candidate that is the same; if there is none, the first that is the same but for a typo. */
export function bestMatch<T>(
  candidates: readonly T[],
  liken: (candidate: T) => Likeness,
): Match<T> | undefined {
  const alike = (likeness: Likeness) =>
    candidates.flatMap((candidate) =>
      liken(candidate) === likeness ? [{ candidate, typo: likeness === 'typo' }] : [],
    )[0];
  return alike('same') ?? alike('typo');
}

/** What a key holds in the language of a response; in all of its languages when it has not that one. */
export function inLanguage<T>(
  byLanguage: Readonly<Record<LanguageTag, T>>,
  lang: LanguageTag,
): readonly T[] {
  const held = own(byLanguage, lang);
  return held === undefined ? Object.values(byLanguage) : [held];
}
