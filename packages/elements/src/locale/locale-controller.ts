import type { ReactiveControllerHost } from 'lit';
import type { Messages } from './messages.js';
import { WordsController, type Words } from './words-controller.js';

const words: Words<Messages> = {
  en: async () => (await import('./en.js')).messages,
  sv: async () => (await import('./sv.js')).messages,
  pl: async () => (await import('./pl.js')).messages,
  da: async () => (await import('./da.js')).messages,
};

/** Gives its host every word of the interface in the nearest language. */
export class LocaleController extends WordsController<Messages> {
  constructor(host: ReactiveControllerHost & HTMLElement) {
    super(host, words);
  }
}
