import type { LanguageTag, Verdict } from '@kundskap/core';
import { words as da } from './words/da.js';
import { words as en } from './words/en.js';
import { words as pl } from './words/pl.js';
import { words as sv } from './words/sv.js';

/** What a handout says by itself, in one language. */
export interface HandoutWords {
  readonly lang: LanguageTag;
  readonly name: string;
  readonly date: string;
  readonly key: string;
  readonly passMark: string;
  readonly points: string;

  readonly pickOne: string;
  readonly pickMany: string;
  readonly bestWorst: string;
  readonly order: string;
  readonly match: string;
  readonly rate: string;
  readonly fillIn: string;
  readonly write: string;

  readonly best: string;
  readonly worst: string;
  readonly correct: string;
  readonly hint: string;
  readonly explanation: string;
  readonly rubric: string;

  readonly startAt: (scene: number) => string;
  readonly goTo: (scene: number) => string;
  readonly keepNote: string;
  readonly onlyIf: string;
  readonly and: string;
  readonly or: string;
  readonly not: string;
  readonly visited: (scene: number) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly takeaway: string;
  readonly bestScore: string;
}

const languages: readonly HandoutWords[] = [en, sv, pl, da];

/** The words for documents in a language; English for one that has none. */
export function handoutWords(lang: LanguageTag): HandoutWords {
  const [base] = lang.toLowerCase().split('-');
  return languages.find((words) => words.lang === base) ?? en;
}
