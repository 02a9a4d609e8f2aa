import type { Words } from '../words-controller.js';
import type { KindMessages } from './kind-messages.js';

/** What items of the kinds that do not come with the quiz are asked with. */
export const kindWords: Words<KindMessages> = {
  en: async () => (await import('./en.js')).kinds,
  sv: async () => (await import('./sv.js')).kinds,
  pl: async () => (await import('./pl.js')).kinds,
  da: async () => (await import('./da.js')).kinds,
};
