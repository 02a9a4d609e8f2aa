import {
  advanceAttempt,
  readyAttempt,
  replayAttempt,
  reviseAttempt,
  startAttempt,
  type Attempt,
  type AttemptEvent,
  type Item,
  type ItemId,
  type Mode,
  type QuizDocument,
} from '@kundskap/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Journal } from '../store/journal.js';
import type { LogStore } from '../store/log-store.js';

/** An element that says whose attempts are kept where, and in which mode the next one is. */
export interface AttemptHost extends ReactiveControllerHost {
  learner: string;
  store: LogStore | undefined;
  mode: Mode;
}

/** An event before it is dated. */
export type UndatedEvent = AttemptEvent extends infer E
  ? E extends AttemptEvent
    ? Omit<E, 'at'>
    : never
  : never;

/**
 * Keeps the attempt of its host: continues the stored one, or begins one, and stores every event.
 * Calls `onOpen` once an attempt has been restored or begun.
 */
export class AttemptController implements ReactiveController {
  readonly #host: AttemptHost;
  readonly #onOpen: () => void;
  #document: QuizDocument | undefined;
  #journal: Journal<AttemptEvent> | undefined;
  #attempt: Attempt = readyAttempt;
  #opening = '';
  #isRestored = false;
  #revised: readonly Item[] = [];

  constructor(host: AttemptHost, onOpen: () => void) {
    this.#host = host;
    this.#onOpen = onOpen;
    host.addController(this);
  }

  /** Nothing but `ready` until the stored log has been read. */
  get attempt(): Attempt {
    return this.#attempt;
  }

  get log(): readonly AttemptEvent[] {
    return this.#journal?.log ?? [];
  }

  /** Whether the learner continues what was stored. */
  get isRestored(): boolean {
    return this.#isRestored;
  }

  /** Whether the log survives the page. */
  get isDurable(): boolean {
    return this.#journal?.durable ?? true;
  }

  /** The items that start over because they were edited since. */
  get revised(): readonly Item[] {
    return this.#revised;
  }

  hostUpdate(): void {
    if (this.#document) this.play(this.#document);
  }

  /** Plays a quiz: goes on with its attempt in the words of this document, or opens the stored one. */
  play(document: QuizDocument): void {
    const isNew = document !== this.#document;
    this.#document = document;

    const { learner, store } = this.#host;
    const opening = `${learner}|${document.id}`;
    if (opening !== this.#opening || (this.#journal && !this.#journal.isIn(store))) {
      this.#opening = opening;
      this.#journal = undefined;
      this.#attempt = readyAttempt;
      void this.#open(document, opening);
    } else if (isNew) {
      this.#revise(document);
    }
  }

  /** Begins a new attempt; the log of the last one is dropped. */
  restart(): void {
    if (!this.#document || !this.#journal) return;
    const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
    const { mode } = this.#host;
    const started = startAttempt(this.#document, { at: Date.now(), seed, mode });

    this.#journal.replace([started]);
    this.#attempt = replayAttempt([started]);
    this.#isRestored = false;
    this.#revised = [];
    this.#host.requestUpdate();
  }

  /** Lets something happen now. Tells whether it applied; what does not is not stored. */
  advance(undated: UndatedEvent): boolean {
    const event: AttemptEvent = { ...undated, at: Date.now() };
    const next = advanceAttempt(this.#attempt, event);
    if (next === this.#attempt) return false;

    this.#attempt = next;
    this.#journal?.append(event);
    this.#host.requestUpdate();
    return true;
  }

  async #open(document: QuizDocument, opening: string): Promise<void> {
    const key = { learner: this.#host.learner, document: document.id };
    const journal = await Journal.open<AttemptEvent>(key, this.#host.store, () => {
      this.#host.requestUpdate();
    });
    if (opening !== this.#opening) return;

    this.#journal = journal;
    this.#attempt = replayAttempt(journal.log);
    // An attempt in which nothing but its start happened is as good as none.
    this.#isRestored = this.#attempt.phase !== 'ready' && journal.log.length > 1;
    if (this.#isRestored) this.#revise(this.#document ?? document);
    else this.restart();
    this.#onOpen();
    this.#host.requestUpdate();
  }

  /** Takes up what was edited since the attempt began. */
  #revise(document: QuizDocument): void {
    const before = responded(this.#attempt);
    const revision = reviseAttempt(this.#attempt, document, Date.now());
    if (!revision) return;

    this.advance(revision);
    const after = responded(this.#attempt);
    this.#revised = document.items.filter(({ id }) => before.has(id) && !after.has(id));
  }
}

function responded(attempt: Attempt): ReadonlySet<ItemId> {
  return new Set(attempt.phase === 'ready' ? [] : Object.keys(attempt.responses));
}
