import type { AttemptEvent } from '@kundskap/core';
import { assert } from '@open-wc/testing';
import { openIdbStore } from './idb-store.js';
import { Journal } from './journal.js';
import type { LogStore } from './log-store.js';
import { memoryStore } from './memory-store.js';

const started: AttemptEvent = {
  type: 'started',
  at: 1,
  version: 1,
  document: 'welcome/quiz',
  lang: 'en',
  mode: 'practice',
  seed: 7,
  items: [{ id: 'greet', revision: 'x' }],
};
const responded: AttemptEvent = { type: 'responded', at: 2, item: 'greet', response: ['smile'] };

const stores = { 'in IndexedDB': openIdbStore, 'in memory': () => Promise.resolve(memoryStore()) };

for (const [where, open] of Object.entries(stores)) {
  describe(`a log ${where}`, () => {
    it('comes back in the order of its events', async () => {
      const store = await open();
      const key = crypto.randomUUID();
      await store.append(key, started);
      await store.append(key, responded);
      assert.deepEqual(await store.load(key), [started, responded]);
    });

    it('is replaced as a whole', async () => {
      const store = await open();
      const key = crypto.randomUUID();
      await store.append(key, started);
      await store.append(key, responded);
      await store.replace(key, [started]);
      assert.deepEqual(await store.load(key), [started]);
    });

    it('is gone once cleared, and leaves others alone', async () => {
      const store = await open();
      const key = crypto.randomUUID();
      await store.append(key, started);
      await store.append(`${key}2`, responded);
      await store.clear(key);
      assert.deepEqual(await store.load(key), []);
      assert.deepEqual(await store.load(`${key}2`), [responded]);
    });
  });
}

describe('Journal', () => {
  it('holds an event at once and stores it after', async () => {
    const store = memoryStore();
    const journal = await open(store);
    journal.append(started);
    assert.deepEqual(journal.log, [started]);
    await journal.settled;
    assert.deepEqual((await open(store)).log, [started]);
  });

  it('stores events in their order, whatever their writing takes', async () => {
    const memory = memoryStore();
    let delay = 30;
    const slow: LogStore = {
      ...memory,
      append: async (key, event) => {
        await new Promise((resolve) => setTimeout(resolve, (delay -= 20)));
        await memory.append(key, event);
      },
    };
    const journal = await open(slow);
    journal.append(started);
    journal.append(responded);
    await journal.settled;
    assert.deepEqual(await memory.load('learner|welcome/quiz'), [started, responded]);
  });

  it('waits for what is still being written to the same log', async () => {
    const store = await openIdbStore();
    const learner = crypto.randomUUID();
    const journal = await open(store, learner);
    journal.append(started);
    journal.append(responded);
    assert.deepEqual((await open(store, learner)).log, [started, responded]);
  });

  for (const [what, log] of [
    ['nonsense', [1, 2]],
    ['a log of another document', [{ ...started, document: 'welcome/other' }]],
    ['a log of another version', [{ ...started, version: 2 }]],
    ['a log without its start', [responded]],
  ] as const) {
    it(`begins anew instead of going on with ${what}`, async () => {
      const store = { ...memoryStore(), load: () => Promise.resolve(log) };
      assert.deepEqual((await open(store)).log, []);
    });
  }

  it('goes on in memory, and says so, when the store fails', async () => {
    let failures = 0;
    const fails = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    const journal = await open({ ...memoryStore(), append: fails }, 'learner', () => failures++);
    journal.append(started);
    journal.append(responded);
    await journal.settled;
    assert.deepEqual(journal.log, [started, responded]);
    assert.isFalse(journal.durable);
    assert.equal(failures, 1);
  });

  it('is not durable when the store cannot even be read', async () => {
    const load = () => Promise.reject(new DOMException('', 'SecurityError'));
    assert.isFalse((await open({ ...memoryStore(), load })).durable);
  });
});

function open(store: LogStore, learner = 'learner', onFailure: () => void = () => undefined) {
  return Journal.open<AttemptEvent>({ learner, document: 'welcome/quiz' }, store, onFailure);
}
