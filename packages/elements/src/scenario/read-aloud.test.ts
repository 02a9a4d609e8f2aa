import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { withoutMotion } from '../../test/engine.js';
import { pressButton } from '../../test/keys.js';
import { lamp, lampLanguages } from '../../test/lamp-scenario.js';
import { find, go, open, play, rewind, settled, text } from '../../test/play-scenario.js';
import type { ScenarioElement } from './scenario.js';

const broken = 'I bought this lamp yesterday. It does not work!';
const dark = 'I sat in the dark all evening.';

describe('reading aloud', () => {
  const real = Object.getOwnPropertyDescriptor(window, 'speechSynthesis')!;
  const { SpeechSynthesisUtterance: RealUtterance } = window;
  let speech: FakeSpeech;

  withoutMotion();
  beforeEach(() => {
    speech = new FakeSpeech();
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: speech });
    // A real one refuses a voice that is not the browser's own.
    window.SpeechSynthesisUtterance = FakeUtterance as unknown as typeof SpeechSynthesisUtterance;
  });
  afterEach(() => {
    window.SpeechSynthesisUtterance = RealUtterance;
    Object.defineProperty(window, 'speechSynthesis', real);
  });

  for (const lang of lampLanguages) {
    it(`is accessible when on, and without a voice, in ${lang}`, async () => {
      const el = await play(['ask'], { lang });
      toggle(el).click();
      await el.updateComplete;
      await assert.isAccessible(el);

      speech.lang = 'tlh';
      toggle(el).click();
      toggle(el).click();
      await el.updateComplete;
      assert.isNotNull(find(el, '.no-voice'));
      await assert.isAccessible(el);
    });
  }

  it('is off until asked for, by keys alone, and says which it is', async () => {
    const el = await open();
    assert.equal(toggle(el).getAttribute('aria-pressed'), 'false');
    await go(el, []);
    assert.deepEqual(speech.said, []);

    await pressButton('Read aloud', 'Shift+Tab');
    await el.updateComplete;
    assert.equal(toggle(el).getAttribute('aria-pressed'), 'true');
    assert.deepEqual(speech.said, [`en: ${broken}`]);

    await sendKeys({ press: 'Space' });
    await el.updateComplete;
    assert.equal(toggle(el).getAttribute('aria-pressed'), 'false');
    assert.isFalse(speech.speaking, 'falls silent at once');
  });

  it('reads what people say, and neither stage directions nor the learner', async () => {
    const el = await open();
    toggle(el).click();
    await go(el, ['ask', 'swap', 'go on']);
    assert.deepEqual(speech.said, [
      `en: ${broken}`,
      `en: ${dark}`,
      'en: That was quick. Thank you!',
    ]);
  });

  it('falls silent when the learner replies, also where nobody answers', async () => {
    const el = await play(['ask']);
    toggle(el).click();
    assert.isTrue(speech.speaking);
    await go(el, ['swap'], false);
    assert.isFalse(speech.speaking);
  });

  it('reads on after going back', async () => {
    const el = await play(['phone']);
    toggle(el).click();
    await rewind(el, 0);
    assert.deepEqual(speech.said, [`en: ${broken}`]);
  });

  it('falls silent in another language, and goes on in it by a voice of its own', async () => {
    const el = await play([]);
    toggle(el).click();
    Object.assign(el, lamp('sv'));
    speech.lang = 'sv-SE';
    await waitUntil(() => text(el, 'h2') === 'Lampan');
    assert.isFalse(speech.speaking);

    await go(el, ['ask'], false);
    assert.equal(speech.said.at(-1), 'sv-SE: Jag satt i mörkret hela kvällen.');
  });

  it('falls silent when it leaves the page', async () => {
    const el = await play([]);
    toggle(el).click();
    el.remove();
    assert.isFalse(speech.speaking);
  });

  it('leaves alone what the page reads by itself', async () => {
    const el = await play([]);
    speech.speak(new SpeechSynthesisUtterance('The page'));
    await go(el, ['ask'], false);
    assert.isTrue(speech.speaking);
  });

  it('says so, in sight and to a screen reader, when the device has no voice', async () => {
    speech.lang = 'sv-SE';
    const el = await play([]);
    toggle(el).click();
    await el.updateComplete;

    assert.equal(text(el, '.no-voice'), 'This device has no voice for this language.');
    assert.deepEqual(speech.said, []);
    await waitUntil(() => text(el, '[role=status]').includes('no voice'));
  });

  it('reads as soon as the browser knows its voices', async () => {
    speech.lang = undefined;
    const el = await play([]);
    toggle(el).click();
    speech.lang = 'en';
    speech.dispatchEvent(new Event('voiceschanged'));
    await el.updateComplete;

    assert.deepEqual(speech.said, [`en: ${broken}`]);
    assert.isNull(find(el, '.no-voice'));
  });

  it('is not offered where the browser cannot', async () => {
    Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: undefined });
    const page = await fixture(html`<div lang="en"></div>`);
    const el = await open({ page });
    await settled(el);
    assert.isNull(find(el, '[part=read-aloud]'));
  });
});

class FakeUtterance {
  lang = '';
  voice = null;

  constructor(readonly text: string) {}
}

/** A browser with one voice, which never comes to an end. */
class FakeSpeech extends EventTarget {
  lang: string | undefined = 'en';
  readonly said: string[] = [];
  speaking = false;

  getVoices() {
    return this.lang === undefined ? [] : [{ lang: this.lang, localService: true, default: true }];
  }

  speak({ text, lang }: SpeechSynthesisUtterance): void {
    this.said.push(`${lang}: ${text}`);
    this.speaking = true;
  }

  cancel(): void {
    this.speaking = false;
  }
}

function toggle(el: ScenarioElement): HTMLElement {
  return find(el, '[part=read-aloud]')!;
}
