import type { AttemptStarted, DocumentId } from '@kundskap/core';
import type { LogEvent, LogStore } from './log-store.js';
import { memoryStore } from './memory-store.js';
import { openStore } from './open-store.js';

/** What is being written, by the key of the log: whoever opens a log waits for it. */
const writing = new Map<string, Promise<void>>();

/** Whose log of which document. */
export interface JournalKey {
  readonly learner: string;
  readonly document: DocumentId;
}

/**
 * The log of one attempt or playthrough, in memory at once and in a store right after. When the store
 * fails, the log lives on in memory and the journal is no longer `durable`.
 */
export class Journal<E extends LogEvent> {
  #log: readonly E[];
  #durable: boolean;

  private constructor(
    private readonly store: LogStore,
    private readonly key: string,
    log: readonly E[],
    durable: boolean,
    private readonly given: LogStore | undefined,
    private readonly onFailure: () => void,
  ) {
    this.#log = log;
    this.#durable = durable;
  }

  /**
   * Opens the stored log, or an empty one where nothing was stored or what was stored is not a log
   * of this document.
   *
   * @param given - The host page's own store, if it has one.
   * @param onFailure - Called when the log stops being durable.
   */
  static async open<E extends LogEvent>(
    { learner, document }: JournalKey,
    given: LogStore | undefined,
    onFailure: () => void,
  ): Promise<Journal<E>> {
    const key = `${learner}|${document}`;
    const { store, durable } = given ? { store: given, durable: true } : await openStore();
    try {
      await writing.get(key);
      const log = await store.load(key);
      return new Journal<E>(
        store,
        key,
        isLogOf(log, document) ? (log as E[]) : [],
        durable,
        given,
        onFailure,
      );
    } catch {
      return new Journal<E>(memoryStore(), key, [], false, given, onFailure);
    }
  }

  /** Whether it was opened in the store that the host page gives. */
  isIn(given: LogStore | undefined): boolean {
    return this.given === given;
  }

  /** The log as it is now. */
  get log(): readonly E[] {
    return this.#log;
  }

  /** Whether the log survives the page. */
  get durable(): boolean {
    return this.#durable;
  }

  /** Resolves once everything so far is stored, or storing has failed. */
  get settled(): Promise<void> {
    return writing.get(this.key) ?? Promise.resolve();
  }

  append(event: E): void {
    this.#log = [...this.#log, event];
    this.#write(() => this.store.append(this.key, event));
  }

  /** Begins anew with another log, or with none. */
  replace(log: readonly E[]): void {
    this.#log = log;
    this.#write(() => this.store.replace(this.key, log));
  }

  /** One after the other, so that the store holds the events in their order. */
  #write(write: () => Promise<void>): void {
    const written = this.settled.then(write).catch(() => {
      if (!this.#durable) return;
      this.#durable = false;
      this.onFailure();
    });
    writing.set(this.key, written);
  }
}

/** A log begins with `started` in a version that is known; what follows is checked by the reducer, event by event. */
function isLogOf(log: readonly unknown[], document: DocumentId): boolean {
  const [first] = log as readonly Partial<AttemptStarted | null>[];
  return first?.type === 'started' && first.version === 1 && first.document === document;
}
