/** The forms of a word that a number can ask for. */
export type PluralForms = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Picks the form of a word that `count` takes; `other` serves any form left out. */
export type Plural = (count: number, forms: PluralForms) => string;

/** The plural of a language, by what the browser knows of it. */
export function pluralOf(locale: string): Plural {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
