import type { ItemKind } from '@kundskap/core';
import { literal, type StaticValue } from 'lit/static-html.js';

/** The element that asks items of a kind, and how it is loaded when such an item is met. */
export interface ItemElementEntry {
  readonly tag: StaticValue;
  readonly load: () => Promise<unknown>;
}

export const itemElements = {
  choice: {
    tag: literal`kundskap-choice-item`,
    load: () => import('../choice-item/define.js'),
  },
  'best-worst': {
    tag: literal`kundskap-best-worst-item`,
    load: () => import('../best-worst-item/define.js'),
  },
  order: {
    tag: literal`kundskap-order-item`,
    load: () => import('../order-item/define.js'),
  },
  match: {
    tag: literal`kundskap-match-item`,
    load: () => import('../match-item/define.js'),
  },
  rate: {
    tag: literal`kundskap-rate-item`,
    load: () => import('../rate-item/define.js'),
  },
  cloze: {
    tag: literal`kundskap-cloze-item`,
    load: () => import('../cloze-item/define.js'),
  },
  entry: {
    tag: literal`kundskap-entry-item`,
    load: () => import('../entry-item/define.js'),
  },
  open: {
    tag: literal`kundskap-open-item`,
    load: () => import('../open-item/define.js'),
  },
} satisfies Record<ItemKind, ItemElementEntry>;
