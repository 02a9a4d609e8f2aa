import type { Words } from '../words-controller.js';
import type { AskingMessages } from './asking-messages.js';

/** What is said while items are asked and marked: all that a quiz needs before its report. */
export const askingWords: Words<AskingMessages> = {
  en: async () => (await import('./en.js')).asking,
  sv: async () => (await import('./sv.js')).asking,
  pl: async () => (await import('./pl.js')).asking,
  da: async () => (await import('./da.js')).asking,
};
