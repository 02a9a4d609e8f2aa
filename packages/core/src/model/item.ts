import type { BestWorstItem, BestWorstKey, BestWorstResponse } from './best-worst-item.js';
import type { ChoiceItem, ChoiceKey, ChoiceResponse } from './choice-item.js';
import type { ClozeItem, ClozeKey, ClozeResponse } from './cloze-item.js';
import type { EntryItem, EntryKey, EntryResponse } from './entry-item.js';
import type { MatchItem, MatchKey, MatchResponse } from './match-item.js';
import type { OpenItem, OpenKey, OpenResponse } from './open-item.js';
import type { OrderItem, OrderKey, OrderResponse } from './order-item.js';
import type { RateItem, RateKey, RateResponse } from './rate-item.js';

/** What each kind of item shows, keeps apart as its key, and gets as a response. */
export interface ItemKinds {
  readonly choice: { item: ChoiceItem; key: ChoiceKey; response: ChoiceResponse };
  readonly 'best-worst': { item: BestWorstItem; key: BestWorstKey; response: BestWorstResponse };
  readonly order: { item: OrderItem; key: OrderKey; response: OrderResponse };
  readonly match: { item: MatchItem; key: MatchKey; response: MatchResponse };
  readonly rate: { item: RateItem; key: RateKey; response: RateResponse };
  readonly cloze: { item: ClozeItem; key: ClozeKey; response: ClozeResponse };
  readonly entry: { item: EntryItem; key: EntryKey; response: EntryResponse };
  readonly open: { item: OpenItem; key: OpenKey; response: OpenResponse };
}

/** The eight kinds of item, inferred from the structure an author writes. */
export type ItemKind = keyof ItemKinds;

/** One thing asked, as the learner may see it. */
export type Item = ItemKinds[ItemKind]['item'];

/** What is correct in an item, and what is said about it afterwards. */
export type ItemKey = ItemKinds[ItemKind]['key'];

/** What a learner gave to an item. */
export type Response = ItemKinds[ItemKind]['response'];

/** The item of a kind. */
export type ItemOf<K extends ItemKind> = ItemKinds[K]['item'];

/** The key of a kind. */
export type KeyOf<K extends ItemKind> = ItemKinds[K]['key'];

/** The response to a kind. */
export type ResponseOf<K extends ItemKind> = ItemKinds[K]['response'];

/** Every kind of item, in the order in which documentation lists them. */
export const itemKinds = [
  'choice',
  'best-worst',
  'order',
  'match',
  'rate',
  'cloze',
  'entry',
  'open',
] as const satisfies readonly ItemKind[];
