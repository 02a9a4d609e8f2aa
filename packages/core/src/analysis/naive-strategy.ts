import type { LanguageTag } from '../model/ids.js';
import { countPoliteWords } from './polite-words.js';

/**
 * A way to choose without knowing anything: by the place in the file, by the length, or by the polite
 * words.
 */
export type NaiveStrategy = 'first' | 'last' | 'longest' | 'shortest' | 'politest';

/** Every strategy, in the order in which they are told. */
export const naiveStrategies: readonly NaiveStrategy[] = [
  'first',
  'last',
  'longest',
  'shortest',
  'politest',
];

/** The places of texts in a list, the one that a strategy would choose first. Of equals, the first in the list. */
export function rank(
  strategy: NaiveStrategy,
  texts: readonly string[],
  lang: LanguageTag,
): readonly number[] {
  const worth = texts.map((text, index) => worthOf[strategy](text.trim(), index, lang));
  return [...texts.keys()].sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0));
}

const worthOf = {
  first: (_text, index) => -index,
  last: (_text, index) => index,
  longest: (text) => text.length,
  shortest: (text) => -text.length,
  politest: (text, _index, lang) => countPoliteWords(text, lang),
} satisfies Record<NaiveStrategy, (text: string, index: number, lang: LanguageTag) => number>;
