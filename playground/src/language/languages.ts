/** The languages of the playground, by what each calls itself. */
export const languages = {
  en: 'English',
  sv: 'Svenska',
  pl: 'Polski',
  da: 'Dansk',
} as const;

/** A language of the playground. */
export type Language = keyof typeof languages;

/** Whether the playground speaks a language. */
export function isLanguage(tag: string | undefined): tag is Language {
  return tag !== undefined && Object.hasOwn(languages, tag);
}

/**
 * The language to begin with: the one used last, else the first that the reader's browser asks for
 * and the playground speaks, else English.
 */
export function preferredLanguage(last: string | undefined, wanted: readonly string[]): Language {
  return [last, ...wanted.map(primaryTag)].find(isLanguage) ?? 'en';
}

/** The language without its region: `sv` of `sv-FI`. */
function primaryTag(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}
