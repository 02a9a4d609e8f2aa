import type { ReactiveController, ReactiveControllerHost } from 'lit';

const lookMs = 400;

/** Tells its host when the end of a text stands in view, and again while it stays there. */
export class ReadingEnd implements ReactiveController {
  readonly #observer: IntersectionObserver;
  #watched: Element | null = null;
  #looking: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, onEnd: () => void) {
    host.addController(this);
    this.#observer = new IntersectionObserver((entries) => {
      clearInterval(this.#looking);
      if (entries.at(-1)?.isIntersecting) this.#looking = setInterval(onEnd, lookMs);
    });
  }

  /** Watches what stands after the text, or nothing. */
  watch(afterText: Element | null): void {
    if (afterText === this.#watched) return;
    this.hostDisconnected();
    this.#watched = afterText;
    if (afterText) this.#observer.observe(afterText);
  }

  hostDisconnected(): void {
    this.#watched = null;
    this.#observer.disconnect();
    clearInterval(this.#looking);
  }
}
