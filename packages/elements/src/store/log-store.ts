import type { AttemptEvent, PlaythroughEvent } from '@kundskap/core';

/** What is stored: an event of an attempt or of a playthrough. */
export type LogEvent = AttemptEvent | PlaythroughEvent;

/**
 * Keeps logs, each under a key. A host page may give its own, for example one that keeps them in an
 * LMS. A promise that resolves says that the change is durable.
 */
export interface LogStore {
  /** The stored log, oldest event first; empty when there is none. */
  load(key: string): Promise<readonly unknown[]>;
  append(key: string, event: LogEvent): Promise<void>;
  replace(key: string, log: readonly LogEvent[]): Promise<void>;
  clear(key: string): Promise<void>;
}
