import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Messages } from './messages.js';

/** The languages that the elements speak. */
export type InterfaceLanguage = keyof typeof languages;

const languages = {
  en: () => import('./en.js'),
  sv: () => import('./sv.js'),
  pl: () => import('./pl.js'),
  da: () => import('./da.js'),
} satisfies Record<string, () => Promise<{ readonly messages: Messages }>>;

const loaded = new Map<InterfaceLanguage, Messages>();

/**
 * Gives its host the messages of the nearest `lang`, loads them when they are met first, and renders
 * the host anew when a language around it changes. English stands in for a language not spoken.
 */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #around = new MutationObserver(() => {
    this.#follow();
  });
  #lang = '';
  #messages: Messages | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const root of rootsAround(this.#host)) {
      this.#around.observe(root, { subtree: true, attributeFilter: ['lang'] });
    }
    this.#follow();
  }

  hostDisconnected(): void {
    this.#around.disconnect();
  }

  /** The nearest `lang`, whether or not the elements speak it; empty when there is none. */
  get lang(): string {
    return this.#lang;
  }

  /** The language of the messages: English where the nearest is not spoken. */
  get language(): InterfaceLanguage {
    return spoken(this.#lang);
  }

  /**
   * The messages of that language. Missing only until the first have been loaded; while a new
   * language loads, the words of the last one stay.
   */
  get messages(): Messages | undefined {
    return this.#messages;
  }

  #follow(): void {
    this.#lang = nearestLang(this.#host);
    const language = spoken(this.#lang);
    const messages = loaded.get(language);
    if (!messages) void this.#load(language);
    this.#messages = messages ?? this.#messages;
    this.#host.requestUpdate();
  }

  async #load(language: InterfaceLanguage): Promise<void> {
    const { messages } = await languages[language]().catch(languages.en);
    loaded.set(language, messages);
    if (spoken(this.#lang) !== language) return;
    this.#messages = messages;
    this.#host.requestUpdate();
  }
}

/** Looks outwards through shadow roots, as CSS `:lang()` does. */
export function nearestLang(element: Element): string {
  const labelled = element.closest<HTMLElement>('[lang]');
  if (labelled) return labelled.lang;

  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}

/** The language without its region: `sv` of `sv-FI`. */
export function primaryLang(lang: string): string {
  return lang.toLowerCase().split('-', 1)[0] ?? '';
}

function spoken(lang: string): InterfaceLanguage {
  const primary = primaryLang(lang);
  return isSpoken(primary) ? primary : 'en';
}

function isSpoken(primary: string): primary is InterfaceLanguage {
  return Object.hasOwn(languages, primary);
}

function rootsAround(element: Element): readonly Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}
