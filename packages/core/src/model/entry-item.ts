import type { WrittenWords } from './cloze-item.js';
import type { ChoiceId, LanguageTag } from './ids.js';
import type { ItemBase, KeyBase } from './item-base.js';

/** Asks for a word or a number, written into the one blank of the prompt. */
export interface EntryItem extends ItemBase {
  readonly kind: 'entry';
  readonly format: 'text' | 'number';
}

/** The responses that the author foresaw, right and wrong. */
export interface EntryKey extends KeyBase {
  readonly kind: 'entry';
  /** From −1 to 1, by the id of the foreseen response: 1 for the accepted. */
  readonly weights: Readonly<Record<ChoiceId, number>>;
  /** The words or numbers of each foreseen response, in the author's order, by language. */
  readonly foreseen: Readonly<Record<LanguageTag, readonly ForeseenResponse[]>>;
}

/** A foreseen word, or number with its tolerance: `value ± tolerance`. */
export type ForeseenResponse =
  | { readonly id: ChoiceId; readonly text: string }
  | { readonly id: ChoiceId; readonly value: number; readonly tolerance: number };

/** The written word or number, as typed. */
export type EntryResponse = WrittenWords;
