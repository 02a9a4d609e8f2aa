import type { Document, DocumentKind, Key } from '@kundskap/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { primaryLang } from '../locale/nearest-lang.js';
import { loadDocument, LoadError, type LoadFailure } from './load-document.js';

/** An element that plays a document: one it fetches from `src`, or one that its host page sets. */
export interface DocumentHost extends ReactiveControllerHost, HTMLElement {
  src: string | undefined;
  document: Document | undefined;
  key: Key | undefined;
}

/** Knows the nearest language. */
export interface NearestLanguage {
  readonly lang: string;
}

/** The document of a kind, and its key when the host page lets it have one. */
export interface PlayedDocument<K extends DocumentKind> {
  readonly document: Extract<Document, { kind: K }>;
  readonly key: Extract<Key, { kind: K }> | undefined;
  /** Where relative addresses in it start. */
  readonly base: string;
}

/**
 * Keeps the document of its host: loads it from `src` in the nearest language and again when that
 * changes, keeping the last one until the next has come. Calls `onPlay` before the host renders
 * with a document that it has not met.
 */
export class DocumentController<K extends DocumentKind> implements ReactiveController {
  readonly #host: DocumentHost;
  readonly #kind: K;
  readonly #locale: NearestLanguage;
  readonly #onPlay: (played: PlayedDocument<K>) => void;
  #asked = '';
  #played: PlayedDocument<K> | undefined;
  #failure: LoadFailure | undefined;

  constructor(
    host: DocumentHost,
    kind: K,
    locale: NearestLanguage,
    onPlay: (played: PlayedDocument<K>) => void,
  ) {
    this.#host = host;
    this.#kind = kind;
    this.#locale = locale;
    this.#onPlay = onPlay;
    host.addController(this);
  }

  /** The document being played; missing until it has come. */
  get played(): PlayedDocument<K> | undefined {
    return this.#played;
  }

  /** Why the document, or the one in the new language, did not come. */
  get failure(): LoadFailure | undefined {
    return this.#failure;
  }

  /** Whether there is anything to wait for. */
  get loading(): boolean {
    return this.#asked !== '' && !this.#played && !this.#failure;
  }

  hostUpdate(): void {
    const { document: given, key, src } = this.#host;
    if (given) {
      this.#asked = '';
      this.#play({ document: given, key, base: document.baseURI });
    } else if (src) {
      this.#ask(src, primaryLang(this.#locale.lang) || 'en');
    }
  }

  /** Asks for the document again after a failure. */
  retry(): void {
    this.#asked = '';
    this.#failure = undefined;
    this.#host.requestUpdate();
  }

  #ask(src: string, lang: string): void {
    const asked = src.includes('{lang}') ? `${lang} ${src}` : src;
    if (asked === this.#asked) return;
    this.#asked = asked;
    void this.#load(src, lang, asked);
  }

  async #load(src: string, lang: string, asked: string): Promise<void> {
    try {
      const { document, key, url } = await this.#loadOrEnglish(src, lang);
      if (asked !== this.#asked) return;
      this.#failure = undefined;
      this.#play({ document, key, base: url });
    } catch (error) {
      if (asked !== this.#asked) return;
      this.#failure = error instanceof LoadError ? error.failure : 'malformed';
    }
    this.#host.requestUpdate();
  }

  async #loadOrEnglish(src: string, lang: string) {
    try {
      return await loadDocument(src, lang, this.#kind);
    } catch (error) {
      const missing = error instanceof LoadError && error.failure === 'not-found';
      if (!missing || lang === 'en' || !src.includes('{lang}')) throw error;
      return loadDocument(src, 'en', this.#kind);
    }
  }

  #play(given: { document: Document; key: Key | undefined; base: string }): void {
    if (this.#played?.document === given.document && this.#played.key === given.key) return;
    if (!this.#isOfKind(given)) {
      this.#failure = 'malformed';
      return;
    }
    try {
      this.#played = given;
      this.#onPlay(given);
    } catch {
      this.#played = undefined;
      this.#failure = 'malformed';
    }
  }

  /** A key of another kind is no key. */
  #isOfKind(given: { document: Document; key: Key | undefined }): given is PlayedDocument<K> {
    return given.document.kind === this.#kind && (!given.key || given.key.kind === this.#kind);
  }
}
