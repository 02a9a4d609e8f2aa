import type { LogEvent, LogStore } from './log-store.js';

/** Keeps logs as long as the page is open. */
export function memoryStore(): LogStore {
  const logs = new Map<string, readonly LogEvent[]>();

  return {
    load: (key) => Promise.resolve(logs.get(key) ?? []),
    append: (key, event) => {
      logs.set(key, [...(logs.get(key) ?? []), event]);
      return Promise.resolve();
    },
    replace: (key, log) => {
      logs.set(key, log);
      return Promise.resolve();
    },
    clear: (key) => {
      logs.delete(key);
      return Promise.resolve();
    },
  };
}
