import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

const delayMs = 100;

/**
 * Says things to assistive technology through one live region. The host renders `region` from its
 * first paint on, since a region that appears together with its words is often not read.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #words = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get region(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#words}</p>`;
  }

  /** Says `words` shortly, instead of whatever was about to be said. */
  announce(words: string): void {
    clearTimeout(this.#timer);
    this.#say('');
    this.#timer = setTimeout(() => {
      this.#say(words);
    }, delayMs);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #say(words: string): void {
    this.#words = words;
    this.#host.requestUpdate();
  }
}
