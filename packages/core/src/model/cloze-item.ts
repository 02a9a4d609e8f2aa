import type { BlankId, LanguageTag } from './ids.js';
import type { ItemBase, KeyBase } from './item-base.js';

/** Asks to fill blanks in running text; each {@link Blank} stands in the prompt. */
export interface ClozeItem extends ItemBase {
  readonly kind: 'cloze';
  readonly blanks: readonly BlankId[];
}

/** The accepted words. */
export interface ClozeKey extends KeyBase {
  readonly kind: 'cloze';
  /**
   * Accepted words of each blank, by language: a word is right in the language it was written in,
   * also when the learner has changed language since.
   */
  readonly accepted: Readonly<Record<LanguageTag, Readonly<Record<BlankId, readonly string[]>>>>;
}

/** The words given to each blank; a blank may still be missing. */
export type ClozeResponse = Readonly<Record<BlankId, WrittenWords>>;

/** Words that a learner wrote, and the language of the document when they did. */
export interface WrittenWords {
  readonly text: string;
  readonly lang: LanguageTag;
}
