import type { Choice, CompetencyId, Item, LanguageTag, SceneId } from '@kundskap/core';
import { shownChoices } from '@kundskap/core';
import type { HandoutWords } from './handout-words.js';
import { markup, type Markup } from './markup.js';

/** What everything on a handout needs to know. */
export interface Paper {
  /** The language of the document. */
  readonly lang: LanguageTag;
  readonly words: HandoutWords;
  /** Decides the order of choices: the same for the questions and the key. */
  readonly seed: number;
  /** What to show of a picture: an address that holds it whole; `undefined` when there is none. */
  readonly pictureAt: (src: string) => string | undefined;
  readonly competency: (id: CompetencyId) => string;
  /** The number of a scene, from 1. */
  readonly scene: (id: SceneId) => number;
}

/** Words of the handout's own, marked when they are in another language than the document. */
export function say({ lang, words }: Paper, text: string): Markup {
  const isSame = lang.toLowerCase().split('-')[0] === words.lang;
  return isSame ? markup`${text}` : markup`<span lang="${words.lang}">${text}</span>`;
}

/** A number as the language of the words writes it: `0,25`. */
export function sayNumber({ words }: Paper, value: number): string {
  return new Intl.NumberFormat(words.lang, { maximumFractionDigits: 10 }).format(value);
}

/** A number with its sign, which is a real minus: `+2`, `−1`. */
export function saySigned(paper: Paper, value: number): string {
  const sign = value < 0 ? '−' : '+';
  return `${sign}${sayNumber(paper, Math.abs(value))}`;
}

/** A choice, and the letter that it has on this handout. */
export interface Lettered extends Choice {
  readonly letter: string;
}

/** The choices of an item in the order of this handout, with their letters. */
export function lettered(item: Item, { seed }: Paper): readonly Lettered[] {
  return shownChoices(item, seed).map((choice, index) => ({ ...choice, letter: letterAt(index) }));
}

/** A, B, … Z, AA, AB, … as `<ol type="A">` counts. */
function letterAt(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}
