import { itemKinds, type Item, type ItemKey, type ItemKind, type Response } from '@kundskap/core';
import { fixture, html } from '@open-wc/testing';
import { html as staticHtml, literal } from 'lit/static-html.js';
import type { ItemElement } from '../src/index.js';
import { keyOfAllKinds, quizOfAllKinds } from './quiz-documents.js';
import { waitFor } from './wait-for.js';

const tags = {
  choice: literal`kundskap-choice-item`,
  'best-worst': literal`kundskap-best-worst-item`,
  order: literal`kundskap-order-item`,
  match: literal`kundskap-match-item`,
  rate: literal`kundskap-rate-item`,
  cloze: literal`kundskap-cloze-item`,
  entry: literal`kundskap-entry-item`,
  open: literal`kundskap-open-item`,
} satisfies Record<ItemKind, unknown>;

/** A response of each kind that is partly right. */
export const partlyRight = {
  choice: ['offers'],
  'best-worst': { best: 'sorry', worst: 'receipt' },
  order: ['listen', 'solve', 'own'],
  match: { browse: 'space', search: 'space' },
  rate: { new: 5, no: 3 },
  cloze: { '1': { text: 'everyonr', lang: 'en' }, '2': { text: 'twice', lang: 'en' } },
  entry: { text: '13,50', lang: 'en' },
  open: { text: 'Welcome!', ticked: ['kind'] },
} satisfies Record<ItemKind, Response>;

/** The item of a kind, in a language. */
export function itemOf(kind: ItemKind, lang = 'en'): Item {
  const item = quizOfAllKinds(lang).items[itemKinds.indexOf(kind)];
  if (item?.kind !== kind) throw new Error(`no item of kind ${kind}`);
  return item;
}

/** The key to the item of a kind. */
export function keyOf(kind: ItemKind): ItemKey {
  const key = keyOfAllKinds.items[itemOf(kind).id];
  if (!key) throw new Error(`no key of kind ${kind}`);
  return key;
}

/** An element that asks the item of a kind, in a page of a language. */
export async function ask(
  kind: ItemKind,
  given: { readonly lang?: string; readonly response?: Response; readonly key?: ItemKey } = {},
): Promise<ItemElement<ItemKind>> {
  const { lang = 'en', response, key } = given;
  const page = await fixture(html`<div lang=${lang}></div>`);
  const element = await fixture<ItemElement<ItemKind>>(
    staticHtml`<${tags[kind]}
      .item=${itemOf(kind, lang)}
      .response=${response}
      .key=${key}
      .documentLang=${lang}
    ></${tags[kind]}>`,
    { parentNode: page },
  );
  await waitFor(() => element.shadowRoot?.querySelector(key ? '[part=outcome]' : 'fieldset'));
  return element;
}
