import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long after the last movement the place on a page is noted, and how long a page may take to grow back. */
const settleMs = 120;
const growMs = 2000;

/**
 * Follows the part of the address after `#`, and keeps the place on each page for when the reader
 * goes back to it.
 */
export class Navigation implements ReactiveController {
  readonly #onArrive: (arrival: Arrival) => void;
  #noting: ReturnType<typeof setTimeout> | undefined;
  #stopRestoring: () => void = () => undefined;

  constructor(host: ReactiveControllerHost, onArrive: (arrival: Arrival) => void) {
    this.#onArrive = onArrive;
    host.addController(this);
  }

  hostConnected(): void {
    history.scrollRestoration = 'manual';
    addEventListener('hashchange', this.#onHashChange);
    addEventListener('scroll', this.#onScroll, { passive: true });
    addEventListener('click', this.#note, { capture: true });
    addEventListener('pagehide', this.#note);
    this.#onArrive({ hash: location.hash, first: true, scrollTop: notedScrollTop() });
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onHashChange);
    removeEventListener('scroll', this.#onScroll);
    removeEventListener('click', this.#note, { capture: true });
    removeEventListener('pagehide', this.#note);
  }

  /** Goes to another address, as a link would. */
  go(hash: string): void {
    location.hash = hash;
  }

  /** Takes the place of the present address: going back does not lead here. */
  replace(hash: string): void {
    history.replaceState(history.state, '', hash);
  }

  /** Scrolls to a place, again and again while the page grows, until it is reached or the reader moves. */
  scrollTo(top: number): void {
    this.#stopRestoring();
    scrollTo({ top, behavior: 'instant' });
    if (top === 0) return;

    const growth = new ResizeObserver(() => {
      scrollTo({ top, behavior: 'instant' });
      if (Math.abs(scrollY - top) < 1) this.#stopRestoring();
    });
    const timer = setTimeout(() => {
      this.#stopRestoring();
    }, growMs);
    this.#stopRestoring = () => {
      growth.disconnect();
      clearTimeout(timer);
      for (const type of movements) removeEventListener(type, this.#stopRestoring);
    };
    for (const type of movements) addEventListener(type, this.#stopRestoring, { passive: true });
    growth.observe(document.body);
  }

  readonly #onHashChange = (): void => {
    clearTimeout(this.#noting);
    this.#stopRestoring();
    this.#onArrive({ hash: location.hash, first: false, scrollTop: notedScrollTop() });
  };

  readonly #onScroll = (): void => {
    clearTimeout(this.#noting);
    this.#noting = setTimeout(this.#note, settleMs);
  };

  readonly #note = (): void => {
    history.replaceState({ scrollTop: scrollY }, '');
  };
}

/** The reader came to an address. */
export interface Arrival {
  readonly hash: string;
  /** Whether the page was just opened. */
  readonly first: boolean;
  /** Where the reader left that page; missing when it is a new one. */
  readonly scrollTop: number | undefined;
}

const movements = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const;

function notedScrollTop(): number | undefined {
  const state: unknown = history.state;
  return typeof state === 'object' &&
    state !== null &&
    'scrollTop' in state &&
    typeof state.scrollTop === 'number'
    ? state.scrollTop
    : undefined;
}
