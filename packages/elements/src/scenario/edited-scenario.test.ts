import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import type { PlaythroughEvent, ScenarioDocument } from '@kundskap/core';
import { withoutMotion } from '../../test/engine.js';
import { lamp, lampLanguages } from '../../test/lamp-scenario.js';
import { button, find, go, play, replies, settled, text, texts } from '../../test/play-scenario.js';
import type { LogStore } from '../store/log-store.js';
import { memoryStore } from '../store/memory-store.js';
import type { ScenarioElement } from './scenario.js';

describe('a scenario that was edited since', () => {
  withoutMotion();

  for (const lang of lampLanguages) {
    it(`is accessible in ${lang}`, async () => {
      const store = memoryStore();
      await play(['ask', 'swap'], { lang, store });
      await assert.isAccessible(await reopen(store, without('swap', lang)));
    });
  }

  it('says so, and continues from the last step that still fits', async () => {
    const store = memoryStore();
    await play(['ask', 'swap', 'go on'], { store });
    const el = await reopen(store, without('swap'));

    assert.include(text(el, '[part=notice]'), 'This conversation has changed');
    assert.deepEqual(texts(el, '[part=scene-title]'), ['At the door', 'What happened']);
    await waitUntil(() => text(el, '[role=status]').startsWith('This conversation has changed'));

    await go(el, ['joke'], false);
    assert.isNull(find(el, '[part=notice]'));
    assert.deepEqual(await storedTypes(store), ['started', 'decided', 'decided']);
  });

  it('keeps the steps that do not fit until the learner goes on', async () => {
    const store = memoryStore();
    await play(['ask', 'swap', 'go on'], { store });
    await reopen(store, without('swap'));
    const el = await reopen(store, lamp().document);

    assert.equal(el.playthrough.phase, 'ended');
    assert.notInclude(text(el, '[part=notice]'), 'changed');
  });

  it('does not mind an edit that leaves the way standing', async () => {
    const store = memoryStore();
    await play(['ask'], { store });
    const el = await reopen(store, without('phone'));

    assert.include(text(el, '[part=notice]'), 'Restored');
    assert.lengthOf(replies(el), 3);
  });

  it('may be started over', async () => {
    const store = memoryStore();
    await play(['ask', 'swap'], { store });
    const el = await reopen(store, without('ask'));
    assert.deepEqual(texts(el, '[part=scene-title]'), ['At the door']);

    button(el, 'Start over').click();
    await settled(el);
    assert.isNull(find(el, '[part=notice]'));
    assert.deepEqual(await storedTypes(store), ['started']);
  });
});

async function reopen(store: LogStore, document: ScenarioDocument): Promise<ScenarioElement> {
  const el = await fixture<ScenarioElement>(
    html`<kundskap-scenario .document=${document} .key=${lamp().key} .store=${store}>
    </kundskap-scenario>`,
    { parentNode: await fixture(html`<div lang=${document.lang}></div>`) },
  );
  await waitUntil(() => find(el, '[part=notice]'));
  return el;
}

async function storedTypes(store: LogStore) {
  const log = (await store.load('anonymous|complaints/lamp')) as PlaythroughEvent[];
  return log.map(({ type }) => type);
}

function without(id: string, lang: (typeof lampLanguages)[number] = 'en'): ScenarioDocument {
  const { document } = lamp(lang);
  return {
    ...document,
    scenes: document.scenes.map((scene) => ({
      ...scene,
      choices: scene.choices.filter((choice) => choice.id !== id),
    })),
  };
}
