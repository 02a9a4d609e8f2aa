import type { LanguageTag } from '../model/ids.js';

/** How many polite words a text has, by a short list for each language; 0 in a language without one. */
export function countPoliteWords(text: string, lang: LanguageTag): number {
  const [language = ''] = lang.toLowerCase().split('-');
  const words = politeWords.get(language);
  return words ? (text.normalize('NFC').match(words)?.length ?? 0) : 0;
}

/** The beginnings of polite words and turns of phrase. */
const politeWords: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    en: [
      ...[
        'please',
        'thank',
        'sorry',
        'apologi',
        'pardon',
        'welcome',
        'pleas(?:ed|ure)',
        'happy to',
      ],
      ...['glad', 'gladly', 'kindly', 'sir', 'madam', 'certainly', 'of course', 'may I'],
      ...['good (?:morning|afternoon|evening)', '(?:could|would) you', 'I understand'],
    ],
    sv: [
      ...['tack', 'snälla', 'ursäkta', 'förlåt', 'ledsen', 'beklagar', 'välkommen', 'gärna'],
      ...['varsågod', 'vänlig', 'självklart', 'naturligtvis', 'absolut', 'trevlig', 'får jag'],
      ...['god (?:morgon|dag|middag|kväll)', 'skulle du', 'jag förstår'],
    ],
    pl: [
      ...['prosz[ęą]', 'prosił', 'przeprasz', 'dziękuj', 'przykro', 'chętnie', 'oczywiście'],
      ...['zapraszam', 'witam', 'miło', 'uprzejm', 'serdecznie', 'dzień dobry', 'dobry wieczór'],
      ...['czy m(?:ogę|ógłby|ogłaby)', 'rozumiem'],
    ],
    da: [
      ...['tak', 'undskyld', 'beklager', 'ked af', 'velkommen', 'gerne', 'værsgo', 'venlig'],
      ...['selvfølgelig', 'naturligvis', 'fornøjelse', 'må jeg', 'kunne du', 'vil du'],
      ...['god ?(?:morgen|dag|eftermiddag|aften)', 'jeg forstår'],
    ],
  }).map(([lang, words]) => [lang, new RegExp(`(?<![\\p{L}])(?:${words.join('|')})`, 'giu')]),
);
