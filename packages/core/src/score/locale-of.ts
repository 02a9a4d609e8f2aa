import type { LanguageTag } from '../model/ids.js';

/** A language tag that is safe to hand to `Intl`, which throws at one that is malformed. */
export function localeOf(lang: LanguageTag): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'und';
  } catch {
    return 'und';
  }
}
