import type { ItemKind } from '@kundskap/core';
import '../choice-item/define.js';

/** Registers the element that asks items of a kind, `kundskap-<kind>-item`, when such an item is met. */
export const itemElements = {
  // Hardly a quiz is without one, so it comes with the quiz.
  choice: () => Promise.resolve<unknown>(undefined),
  'best-worst': () => import('../best-worst-item/define.js'),
  order: () => import('../order-item/define.js'),
  match: () => import('../match-item/define.js'),
  rate: () => import('../rate-item/define.js'),
  cloze: () => import('../cloze-item/define.js'),
  entry: () => import('../entry-item/define.js'),
  open: () => import('../open-item/define.js'),
} satisfies Record<ItemKind, () => Promise<unknown>>;
