import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { pickVoice } from './pick-voice.js';

/**
 * Reads lines aloud by a voice of the device, once the learner has asked for it. Falls silent when
 * its host leaves the page, and when the page is left.
 */
export class ReadAloud implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #speech: SpeechSynthesis | undefined;
  #isOn = false;
  #isMissingVoice = false;
  #isSpeaking = false;
  /** What to read as soon as the browser knows its voices. */
  #waiting: Passage | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#speech = 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined;
    host.addController(this);
  }

  /** Whether the browser can read aloud at all. */
  get isOffered(): boolean {
    return this.#speech !== undefined;
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** Whether it is on, and the device has no voice for what it was given last. */
  get isMissingVoice(): boolean {
    return this.#isOn && this.#isMissingVoice;
  }

  hostConnected(): void {
    // Asking for the voices is what makes a browser look for them.
    this.#speech?.getVoices();
    this.#speech?.addEventListener('voiceschanged', this.#onVoices);
    addEventListener('pagehide', this.#onPageHide);
  }

  hostDisconnected(): void {
    this.stop();
    this.#speech?.removeEventListener('voiceschanged', this.#onVoices);
    removeEventListener('pagehide', this.#onPageHide);
  }

  /** Turns it on, and reads what there is, or off. */
  toggle(passage: Passage): void {
    this.stop();
    this.#isOn = !this.#isOn;
    this.read(passage);
    this.#host.requestUpdate();
  }

  /** Reads lines instead of what is being read; nothing while it is off. */
  read(passage: Passage): void {
    this.stop();
    if (!this.#isOn || !this.#speech) return;

    const voice = pickVoice(this.#speech.getVoices(), passage.lang);
    this.#isMissingVoice = voice === undefined;
    this.#host.requestUpdate();
    if (!voice) {
      this.#waiting = passage;
      return;
    }
    for (const line of passage.lines) {
      const utterance = new SpeechSynthesisUtterance(line);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      this.#speech.speak(utterance);
      this.#isSpeaking = true;
    }
  }

  stop(): void {
    this.#waiting = undefined;
    // The page may be reading something else.
    if (this.#isSpeaking) this.#speech?.cancel();
    this.#isSpeaking = false;
  }

  readonly #onVoices = () => {
    if (this.#waiting) this.read(this.#waiting);
  };

  readonly #onPageHide = () => {
    this.stop();
  };
}

/** Lines in a language. */
export interface Passage {
  readonly lines: readonly string[];
  readonly lang: string;
}
