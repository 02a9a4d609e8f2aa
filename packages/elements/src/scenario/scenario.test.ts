import type { ChoiceDecided, PlaythroughEvent } from '@kundskap/core';
import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deepFocus } from '../../test/deep.js';
import { withoutMotion } from '../../test/engine.js';
import { tabTo } from '../../test/keys.js';
import { lamp, lampLanguages } from '../../test/lamp-scenario.js';
import {
  all,
  button,
  digitOf,
  find,
  focused,
  focusedWords,
  go,
  open,
  play,
  replies,
  reportOf,
  rewind,
  settled,
  steps,
  text,
  texts,
  titles,
  words,
} from '../../test/play-scenario.js';
import { memoryStore } from '../store/memory-store.js';
import './define.js';
import type { ScenarioElement } from './scenario.js';

/** The shortest way through the lamp scenario, to each of its endings. */
const toFixed = ['ask', 'swap', 'go on'];
const toLost = ['phone'];

describe('<kundskap-scenario>', () => {
  withoutMotion();

  for (const lang of lampLanguages) {
    describe(`in ${lang}`, () => {
      it('is accessible before the start', async () => {
        const el = await open({ lang });
        await assert.isAccessible(el);
      });

      it('is accessible in the middle', async () => {
        const el = await play(['receipt'], { lang });
        await assert.isAccessible(el);
      });

      it('is accessible at the ending, with its debrief', async () => {
        const el = await play(toFixed, { lang });
        await reportOf(el);
        await assert.isAccessible(el);
      });

      it('is accessible when restored', async () => {
        const store = memoryStore();
        await play(['ask'], { lang, store });
        const el = await open({ lang, store });

        assert.isTrue(el.renderRoot.querySelector('[part=notice]') !== null);
        await assert.isAccessible(el);
      });

      it('is accessible when there is nothing to load', async () => {
        const el = await fixture<ScenarioElement>(
          html`<kundskap-scenario lang=${lang} src="/nowhere.json"></kundskap-scenario>`,
        );
        await waitUntil(() => find(el, '[part=failure]'));
        await assert.isAccessible(el);
      });
    });
  }

  it('introduces itself and waits until the learner begins', async () => {
    const el = await open();

    assert.equal(text(el, 'h2'), 'The lamp');
    assert.include(text(el, '.rich'), 'You are alone in the shop.');
    assert.equal(el.playthrough.phase, 'ready');
  });

  it('is played by keys alone, to its report', async () => {
    const el = await open();
    await tabTo((focused) => focused.textContent.trim() === 'Start the conversation');
    await sendKeys({ press: 'Enter' });
    await settled(el);
    assert.equal(focusedWords(el), 'At the door');

    do await sendKeys({ press: 'Tab' });
    while (!focusedWords(el).includes('What happened?'));
    await sendKeys({ press: 'Space' });
    await settled(el);
    assert.equal(focusedWords(el), 'What happened');

    await sendKeys({ press: digitOf(el, 'I will fetch you a new one.') });
    await settled(el);
    assert.equal(focusedWords(el), 'In the stockroom');

    await sendKeys({ press: '1' });
    await settled(el);
    assert.equal(focusedWords(el), 'Light');
    assert.equal(el.report?.score.scaled, 1);
  });

  it('shows what was said in turns, the learner on their own side', async () => {
    const el = await play(['ask', 'swap']);

    assert.deepEqual(texts(el, '.theirs'), [
      'I bought this lamp yesterday. It does not work!',
      'I sat in the dark all evening.',
    ]);
    assert.deepEqual(texts(el, '.mine'), [
      'Look up: “Hello! What happened?”',
      'I am sorry. I will fetch you a new one.',
    ]);
  });

  it('shows the mood of the customer by name, in word and picture', async () => {
    const el = await play(['receipt']);
    const bar = find(el, '[part=customer]');

    assert.include(bar?.textContent, 'Anna Lund');
    assert.include(bar?.textContent, 'Upset');
    assert.equal(bar?.querySelector('svg')?.getAttribute('aria-hidden'), 'true');
    assert.include(text(el, '.shift'), 'Upset', 'a change of mood is told in the log');
  });

  it('leaves only the replies of the scene at hand to be taken', async () => {
    const el = await play(['receipt']);

    assert.sameMembers(replies(el).map(words), [
      'I am sorry. I will fetch you a new one.',
      'We do not take lamps back.',
    ]);
    assert.isNull(find(el, '[part=transcript] button'));
  });

  it('opens a guarded reply once its guard holds', async () => {
    const el = await play(['ask']);
    assert.include(replies(el).map(words), 'At least it was cosy.');
  });

  it('tells each decision by scene, choice and words', async () => {
    const el = await open();
    const decided: string[] = [];
    el.addEventListener('kundskap-decide', ({ sceneId, choiceId, words }) => {
      decided.push(`${sceneId} ${choiceId} ${words}`);
    });
    await go(el, toFixed);

    assert.deepEqual(decided, [
      'door ask Look up: “Hello! What happened?”',
      'story swap “I am sorry. I will fetch you a new one.”',
    ]);
  });

  it('moves focus to each new scene, and never to the page', async () => {
    const el = await open();
    for (const [n, step] of toFixed.entries()) {
      await go(el, [step], n === 0);
      assert.isTrue(focused(el) === titles(el).at(-1));
    }
  });

  it('takes digits only while the focus is inside it, and none with a modifier', async () => {
    const el = await play([]);
    await sendKeys({ press: 'Control+1' });
    (deepFocus() as HTMLElement).blur();
    await sendKeys({ press: '1' });
    await settled(el);

    assert.equal(steps(el), 0);
  });

  it('takes one reply for a double click', async () => {
    const el = await play([]);
    replies(el)[0]?.dispatchEvent(new MouseEvent('click', { detail: 2 }));
    await settled(el);

    assert.equal(steps(el), 0);
  });

  it('reads each new line once: neither the title that gets focus nor the words just chosen', async () => {
    const el = await play(['ask']);
    const log = find(el, '[role=log]');

    assert.isTrue(log?.contains(find(el, '.theirs')));
    assert.isTrue(titles(el).every((title) => title.closest('[aria-live=off]')));
    assert.isTrue(all(el, '.mine').every((own) => own.closest('[aria-live=off]')));
  });

  it('has each new line read once, and none again in another language or on going back', async () => {
    const page = await fixture(html`<div lang="en"></div>`);
    const el = await open({ page });
    await go(el, []);
    const heard: string[] = [];
    const listener = new MutationObserver((changes) => {
      for (const added of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!(added instanceof Element) || added.closest('[aria-live=off]')) continue;
        heard.push(...[added, ...added.querySelectorAll('*')].filter(isLine).map(wordsOf));
      }
    });
    listener.observe(find(el, '[role=log]')!, { childList: true, subtree: true });

    await go(el, ['ask', 'swap', 'go on'], false);
    assert.deepEqual(heard.splice(0), [
      'Mood: Pleased',
      'Anna Lund I sat in the dark all evening.',
      'You find one, and try it before you carry it out.',
      'Anna Lund That was quick. Thank you!',
    ]);

    page.setAttribute('lang', 'sv');
    Object.assign(el, lamp('sv'));
    await waitUntil(
      () => text(el, '.theirs') === 'Jag köpte den här lampan i går. Den fungerar inte!',
    );
    await rewind(el, 1);
    assert.deepEqual(heard, []);
    listener.disconnect();
  });

  it('sums up at the ending, with the debrief', async () => {
    const el = await play(toLost);
    const report = await reportOf(el);

    assert.equal(el.report?.verdict, 'fail');
    assert.include(text(el, '[part=takeaway]'), 'The customer in front of you comes first.');
    assert.deepEqual(texts(report, '[part=decision] h4'), ['At the door']);
    assert.include(text(report, '[part=decision]'), 'She is in the room, the phone is not.');
    assert.include(text(report, '[part=better]'), 'Hello! What happened?');
  });

  it('tries again from a decision in the debrief', async () => {
    const el = await play(toFixed);
    await rewind(el, 1);

    assert.deepEqual(texts(el, '[part=scene-title]'), ['At the door', 'What happened']);
    assert.isTrue(focused(el) === titles(el).at(-1));
    assert.isDefined(replies(el).find((reply) => words(reply) === 'We do not take lamps back.'));
    assert.isUndefined(el.report);
  });

  it('completes once: not again after trying again, nor on restoring', async () => {
    const store = memoryStore();
    const el = await open({ store });
    let completed = 0;
    const count = () => completed++;
    el.addEventListener('kundskap-complete', count);

    await go(el, toLost);
    assert.equal(completed, 1);

    await rewind(el, 0);
    await go(el, toFixed, false);
    assert.equal(el.report?.verdict, 'success');

    const again = document.createElement('kundskap-scenario');
    again.addEventListener('kundskap-complete', count);
    again.document = lamp().document;
    again.key = lamp().key;
    again.store = store;
    document.body.append(again);
    await waitUntil(() => again.report);
    again.remove();
    assert.equal(completed, 1);
  });

  it('completes anew when the learner starts over', async () => {
    const el = await open();
    let completed = 0;
    el.addEventListener('kundskap-complete', () => completed++);

    await go(el, toLost);
    button(el, 'Start over').click();
    await settled(el);
    await go(el, toLost, false);

    assert.equal(completed, 2);
  });

  it('continues a stored playthrough, says so, and lets the learner start over', async () => {
    const store = memoryStore();
    await play(['ask'], { store });

    const el = document.createElement('kundskap-scenario');
    let restored = '';
    el.addEventListener('kundskap-restore', ({ documentId }) => (restored = documentId));
    Object.assign(el, lamp(), { store });
    (await fixture(html`<div lang="en"></div>`)).append(el);
    await waitUntil(() => find(el, '[part=notice]'));

    assert.equal(restored, 'complaints/lamp');
    assert.deepEqual(texts(el, '[part=scene-title]'), ['At the door', 'What happened']);
    assert.isTrue(document.activeElement !== el, 'loading a page moves no focus');
    await waitUntil(() => text(el, '[role=status]').startsWith('Restored'));

    button(el, 'Start over').click();
    await settled(el);
    assert.deepEqual(texts(el, '[part=scene-title]'), ['At the door']);
    assert.isNull(find(el, '[part=notice]'));
  });

  it('stores what happened in the words of the log', async () => {
    const store = memoryStore();
    await play(['ask', 'swap', 'go on'], { store });
    const log = (await store.load('anonymous|complaints/lamp')) as PlaythroughEvent[];

    assert.deepEqual(
      log.map(({ type }) => type),
      ['started', 'decided', 'decided', 'continued'],
    );
    assert.include(log[1] as ChoiceDecided, { scene: 'door', choice: 'ask' });
  });

  it('keeps the playthrough and the place when the language changes', async () => {
    const page = await fixture(html`<div lang="en"></div>`);
    const el = await open({ page });
    await go(el, ['ask']);
    const order = replies(el).length;

    page.setAttribute('lang', 'da');
    Object.assign(el, lamp('da'));
    await waitUntil(() => text(el, '#replies') === 'Hvad gør du?');

    assert.deepEqual(texts(el, '.mine'), ['Se op: »Hej! Hvad er der sket?«']);
    assert.include(text(el, '[part=customer]'), 'Tilfreds');
    assert.equal(replies(el).length, order);
    assert.isTrue(focused(el) === titles(el).at(-1));
    assert.isNull(find(el, '[part=notice]'));
  });

  it('fetches the scenario anew in the language of the page, and keeps the playthrough', async () => {
    const { fetch } = window;
    window.fetch = (address) => {
      const lang = lampLanguages.find(
        (one) => address === new URL(`lamp.${one}.json`, document.baseURI).href,
      );
      return Promise.resolve(Response.json(lamp(lang)));
    };
    try {
      const page = await fixture(html`<div lang="pl"></div>`);
      const el = document.createElement('kundskap-scenario');
      el.src = 'lamp.{lang}.json';
      el.store = memoryStore();
      page.append(el);
      await waitUntil(() => find(el, 'button.primary'));
      await go(el, []);
      replies(el)
        .find((reply) => words(reply) === 'Ma pani paragon?')
        ?.click();
      await settled(el);

      page.setAttribute('lang', 'sv');
      await waitUntil(() => text(el, 'h2') === 'Lampan');
      assert.deepEqual(texts(el, '.mine'), ['Har du kvittot?']);
      await waitUntil(() => text(el, '[part=customer]').includes('Upprörd'));
    } finally {
      window.fetch = fetch;
    }
  });

  it('keeps learners on one device apart', async () => {
    const store = memoryStore();
    const el = await play(['ask'], { store });
    el.learner = 'somebody else';
    await waitUntil(() => el.playthrough.phase === 'ready');
    await waitUntil(() => find(el, '.primary'));

    assert.equal(text(el, '.primary'), 'Start the conversation');
  });

  it('plays without a key: the verdict stands alone, and nothing completes', async () => {
    const el = document.createElement('kundskap-scenario');
    el.document = lamp().document;
    el.store = memoryStore();
    (await fixture(html`<div lang="en"></div>`)).append(el);
    let completed = 0;
    el.addEventListener('kundskap-complete', () => completed++);
    await waitUntil(() => find(el, 'button'));
    await go(el, toLost);

    assert.equal(text(el, '[part=verdict]'), 'It went badly');
    assert.isNull(find(el, 'kundskap-report'));
    assert.equal(completed, 0);
  });

  it('says one clear sentence when the scenario is broken, and throws nothing', async () => {
    const { scenes, ...rest } = lamp().document;
    const el = document.createElement('kundskap-scenario');
    el.document = { ...rest, scenes: scenes.map(({ id }) => ({ id })) } as never;
    el.store = memoryStore();
    (await fixture(html`<div lang="en"></div>`)).append(el);
    await waitUntil(() => find(el, '[part=failure]'));

    assert.include(text(el, '[part=failure]'), 'damaged');
  });

  it('fits a screen of 320 pixels', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="sv"></div>`);
    page.style.setProperty('inline-size', '320px');
    const el = await open({ lang: 'sv', page });
    await go(el, toFixed);
    await reportOf(el);

    assert.isAtMost(page.scrollWidth, 320);
  });
});

/** What a log says of a line: all of it but the speaker's face. */
function wordsOf(line: Element): string {
  return line.textContent.replaceAll(/\s+/g, ' ').trim();
}

function isLine(element: Element): boolean {
  return element.localName === 'li' && !element.matches('[aria-live=off]');
}
