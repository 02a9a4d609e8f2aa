import type { Words } from '../words-controller.js';
import type { SurveyMessages } from './survey-messages.js';

/** What others say of a playthrough, in every language. */
export const surveyWords: Words<SurveyMessages> = {
  en: async () => (await import('./en.js')).survey,
  sv: async () => (await import('./sv.js')).survey,
  pl: async () => (await import('./pl.js')).survey,
  da: async () => (await import('./da.js')).survey,
};
