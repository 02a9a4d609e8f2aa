import type { Words } from '../words-controller.js';
import type { MarkingMessages } from './marking-messages.js';

/** What is said of responses. */
export const markingWords: Words<MarkingMessages> = {
  en: async () => (await import('./en.js')).marking,
  sv: async () => (await import('./sv.js')).marking,
  pl: async () => (await import('./pl.js')).marking,
  da: async () => (await import('./da.js')).marking,
};
