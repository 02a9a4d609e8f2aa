import { openIdbStore } from './idb-store.js';
import type { LogStore } from './log-store.js';
import { memoryStore } from './memory-store.js';

/** A store, and whether what it keeps survives the page. */
export interface OpenedStore {
  readonly store: LogStore;
  readonly durable: boolean;
}

let opened: Promise<OpenedStore> | undefined;

/** The store of this page: IndexedDB, or memory where that is blocked. */
export function openStore(): Promise<OpenedStore> {
  opened ??= openIdbStore().then(
    (store) => ({ store, durable: true }),
    () => ({ store: memoryStore(), durable: false }),
  );
  return opened;
}
