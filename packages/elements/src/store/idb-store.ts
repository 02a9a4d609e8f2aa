import { openDB, type DBSchema } from 'idb';
import type { LogEvent, LogStore } from './log-store.js';

interface LogDatabase extends DBSchema {
  readonly events: {
    key: [log: string, position: number];
    value: StoredEvent;
  };
}

/** An event at its place in a log. `format` lets a later version know what it reads. */
interface StoredEvent {
  readonly log: string;
  readonly position: number;
  readonly format: 1;
  readonly event: LogEvent;
}

/**
 * Keeps logs in IndexedDB, an event a row. A promise resolves once the transaction is complete, which
 * is when the event survives the end of the browser.
 *
 * @throws DOMException when the browser blocks storage.
 */
export async function openIdbStore(): Promise<LogStore> {
  const database = await openDB<LogDatabase>('kundskap', 1, {
    upgrade: (db) => {
      db.createObjectStore('events', { keyPath: ['log', 'position'] });
    },
  });
  const write = () => database.transaction('events', 'readwrite', { durability: 'strict' });

  return {
    load: async (key) => (await database.getAll('events', allOf(key))).map(({ event }) => event),
    append: async (key, event) => {
      const { store, done } = write();
      const last = await store.openKeyCursor(allOf(key), 'prev');
      const position = last ? last.key[1] + 1 : 0;
      await Promise.all([store.put({ log: key, position, format: 1, event }), done]);
    },
    replace: async (key, log) => {
      const { store, done } = write();
      await Promise.all([
        store.delete(allOf(key)),
        ...log.map((event, position) => store.put({ log: key, position, format: 1, event })),
        done,
      ]);
    },
    clear: (key) => database.delete('events', allOf(key)),
  };
}

function allOf(log: string): IDBKeyRange {
  return IDBKeyRange.bound([log, 0], [log, Infinity]);
}
