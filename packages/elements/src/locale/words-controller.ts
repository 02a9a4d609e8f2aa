import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLang, primaryLang } from './nearest-lang.js';

/** The languages that the elements speak. */
export type InterfaceLanguage = 'en' | 'sv' | 'pl' | 'da';

/** The words of an interface in every language, loaded when they are met. */
export type Words<M> = Readonly<Record<InterfaceLanguage, () => Promise<M>>>;

/** What has been loaded, by what loads it. */
const loaded = new WeakMap<() => Promise<unknown>, unknown>();

/**
 * Gives its host the words of the nearest `lang`, loads them when they are met first, and renders the
 * host anew when a language around it changes. English stands in for a language not spoken.
 */
export class WordsController<M> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #words: Words<M>;
  readonly #around = new MutationObserver(() => {
    this.#follow();
  });
  #lang = '';
  #wanted: InterfaceLanguage = 'en';
  #language: InterfaceLanguage = 'en';
  #messages: M | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, words: Words<M>) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  /** The nearest `lang`, whether or not the elements speak it; empty when there is none. */
  get lang(): string {
    return this.#lang;
  }

  /** The language of the messages. */
  get language(): InterfaceLanguage {
    return this.#language;
  }

  /**
   * The messages in that language. Missing only until the first have been loaded; while a new
   * language loads, the words of the last one stay.
   */
  get messages(): M | undefined {
    return this.#messages;
  }

  /**
   * The words of the nearest language, as soon as they are there.
   *
   * @throws when they cannot be loaded.
   */
  async load(): Promise<M> {
    const load = this.#words[this.#wanted];
    if (!loaded.has(load)) loaded.set(load, await load());
    // What `load` gave is of this type.
    return loaded.get(load) as M;
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

  /**
   * A browser that translates a page moves each text into a `<font>`, where Lit writes past it. The
   * translated words are put back as plain text, so that what changes shows; not under a finger or
   * a mouse button that is down, whose click would go with it.
   */
  hostUpdate(): void {
    for (const font of this.#host.shadowRoot?.querySelectorAll('font:not(:active)') ?? []) {
      font.replaceWith(font.textContent);
    }
  }

  #follow(): void {
    this.#lang = nearestLang(this.#host);
    const primary = primaryLang(this.#lang);
    this.#wanted = isSpoken(primary, this.#words) ? primary : 'en';
    void this.#speak(this.#wanted);
    this.#host.requestUpdate();
  }

  async #speak(language: InterfaceLanguage): Promise<void> {
    const load = this.#words[language];
    if (!loaded.has(load)) {
      const words = await load().catch(() => undefined);
      if (!words) {
        addEventListener('online', () => void this.#speak(language), { once: true });
        return;
      }
      loaded.set(load, words);
    }
    if (language !== this.#wanted) return;
    this.#language = language;
    // What `load` gave is of this type.
    this.#messages = loaded.get(load) as M;
    this.#host.requestUpdate();
  }
}

function isSpoken(primary: string, words: Words<unknown>): primary is InterfaceLanguage {
  return Object.hasOwn(words, primary);
}

function rootsAround(element: Element): readonly Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [root];
}
