import type { LanguageTag } from '../model/ids.js';

/** What gives an item away or makes it hard to read, in the words of each language of the library. */
const wordings: Readonly<Record<string, { readonly others: RegExp; readonly negated: RegExp }>> = {
  en: {
    others:
      /^(all|none|any|both|neither) of (the|these)\b.*\b(above|others?|options|alternatives)/i,
    negated: /\b(which|what)\b[^.?!]*\b(not|never|except)\b/i,
  },
  sv: {
    others: /^(alla|inget|ingen|inga|samtliga)\b.*\b(ovan|ovanstående|andra|alternativen?)/i,
    negated: /(^|\s)(vilke[nt]|vilka|vad)\s[^.?!]*\s(inte|ej|aldrig|utom)(?=[\s?])/i,
  },
  pl: {
    others: /^(wszystkie|żadn[aey]|żadne)\b.*\b(powyższ|wymienion|pozosta)/i,
    negated: /(^|\s)(któr[aey]|co)\s([^.?!]*\s)?(nie|nigdy|oprócz)(?=[\s?])/i,
  },
  da: {
    others:
      /^(alle|ingen|intet|samtlige)\b.*(ovenfor|ovenstående|ovennævnte|andre|svarmuligheder)/i,
    negated: /(^|\s)(hvilke[nt]?|hvad)\s[^.?!]*\s(ikke|aldrig|undtagen)(?=[\s?])/i,
  },
};

/** Whether a choice speaks of the others, such as “All of the above”. */
export function namesOtherChoices(text: string, lang: LanguageTag): boolean {
  return wordingOf(lang)?.others.test(text) === true;
}

/** The question of a prompt that asks for what is not so, such as “Which of these should you not do?”. */
export function negatedQuestion(prompt: string, lang: LanguageTag): string | undefined {
  const wording = wordingOf(lang);
  const questions = prompt.match(/[^.?!\n]+\?/g) ?? [];
  return questions.find((question) => wording?.negated.test(question))?.trim();
}

function wordingOf(lang: LanguageTag) {
  return wordings[lang.split('-')[0] ?? ''];
}
