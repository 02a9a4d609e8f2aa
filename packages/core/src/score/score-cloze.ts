import type { ClozeItem, ClozeKey, ClozeResponse } from '../model/cloze-item.js';
import { own } from '../model/own.js';
import { bestMatch, inLanguage } from './best-match.js';
import { compareText } from './compare-text.js';
import type { PartOutcome } from './outcome.js';
import { partOutcome, shareCorrect } from './part-outcome.js';

/** Scores filled blanks, from 0 to 1: the share of the blanks that hold an accepted word. */
export function scoreCloze(item: ClozeItem, key: ClozeKey, response: ClozeResponse): number {
  return shareCorrect(clozeParts(item, key, response));
}

/** A part for each blank; what is expected is told in the first language of the key. */
export function clozeParts(
  { blanks }: ClozeItem,
  key: ClozeKey,
  response: ClozeResponse,
): readonly PartOutcome[] {
  const [first = {}] = Object.values(key.accepted);
  return blanks.map((blank) => {
    const { text = '', lang = '' } = own(response, blank) ?? {};
    const given = text.trim();
    const words = inLanguage(key.accepted, lang).flatMap((byBlank) => own(byBlank, blank) ?? []);
    const match = bestMatch(words, (word) => compareText(given, word, lang));
    return partOutcome(key, {
      id: blank,
      share: match ? 1 : 0,
      given: given ? [given] : undefined,
      expected: own(first, blank)?.slice(0, 1),
      typo: match?.typo,
    });
  });
}
