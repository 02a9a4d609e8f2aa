import { assert, defineCE, fixture, html } from '@open-wc/testing';
import { html as litHtml, LitElement } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { deepText } from '../../test/deep.js';
import { waitFor } from '../../test/wait-for.js';
import { askingWords } from './asking/asking-words.js';
import { WordsController } from './words-controller.js';

class Speaker extends LitElement {
  readonly words = new WordsController(this, askingWords);

  override render() {
    return litHtml`${this.words.language}: ${this.words.messages?.pickOne}`;
  }
}

class Frame extends LitElement {
  override render() {
    return staticHtml`<${speaker}></${speaker}>`;
  }
}

const speaker = unsafeStatic(defineCE(Speaker));
const frame = unsafeStatic(defineCE(Frame));

describe('WordsController', () => {
  for (const [lang, words] of [
    ['en', 'en: Pick one'],
    ['sv', 'sv: Välj ett svar'],
    ['pl', 'pl: Wybierz jedną odpowiedź'],
    ['da', 'da: Vælg ét svar'],
    ['sv-FI', 'sv: Välj ett svar'],
    ['PL', 'pl: Wybierz jedną odpowiedź'],
    ['fi', 'en: Pick one'],
    ['constructor', 'en: Pick one'],
    ['', 'en: Pick one'],
  ] as const) {
    it(`speaks “${words}” in a page in “${lang}”`, async () => {
      const page = await fixture(html`<div lang=${lang}></div>`);
      const shown = await fixture(staticHtml`<${speaker}></${speaker}>`, { parentNode: page });
      await waitFor(() => shown.shadowRoot?.textContent === words, words);
    });
  }

  it('follows a change of the language around it', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const shown = await fixture(staticHtml`<${speaker}></${speaker}>`, { parentNode: page });
    await waitFor(() => deepText(shown).startsWith('en'));
    page.lang = 'pl';
    await waitFor(() => deepText(shown).startsWith('pl'));
  });

  it('follows a change outside the shadow root it is in', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const shown = await fixture(staticHtml`<${frame}></${frame}>`, { parentNode: page });
    await waitFor(() => deepText(shown).startsWith('en'));
    page.lang = 'da';
    await waitFor(() => deepText(shown).startsWith('da'));
  });

  it('ends with the last of several quick changes', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const shown = await fixture(staticHtml`<${speaker}></${speaker}>`, { parentNode: page });
    page.lang = 'pl';
    page.lang = 'da';
    page.lang = 'sv';
    await waitFor(() => deepText(shown).startsWith('sv'));
    assert.include(deepText(shown), 'Välj ett svar');
  });
});
