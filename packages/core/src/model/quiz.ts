import type { DocumentBase } from './document-base.js';
import type { ItemId } from './ids.js';
import type { Item, ItemKey } from './item.js';

/** Ordered items with a pass mark. */
export interface QuizDocument extends DocumentBase {
  readonly kind: 'quiz';
  /** The scaled score that passes, from 0 to 1; without one, a quiz is neither passed nor failed. */
  readonly pass?: number;
  readonly items: readonly Item[];
}

/** The keys of a quiz's items. */
export interface QuizKey {
  readonly kind: 'quiz';
  readonly items: Readonly<Record<ItemId, ItemKey>>;
}
