import type { Inline } from '@kundskap/core';

/** What the learner said or did, in parts. */
export type Reply = readonly ReplyPart[];

/** Words spoken, or something done. */
export interface ReplyPart {
  readonly manner: 'said' | 'done';
  readonly children: readonly Inline[];
}

/**
 * Tells what is said from what is done in the words of a choice: `Smile: “Hello!”` is a deed and a
 * greeting. Said is what stands in quotation marks as a sentence, at the start or after a colon; a
 * quoted word within a deed is not. A choice that is nothing but speech loses its quotation marks,
 * since a speech bubble says as much.
 */
export function toReply(words: readonly Inline[]): Reply {
  const parts = partsOf(words);
  const [only, ...others] = parts;
  return only?.manner === 'said' && others.length === 0
    ? [{ manner: 'said', children: withoutQuotes(only.children) }]
    : parts;
}

/** The marks that close what a mark opens: one that stands within, of another pair, does not. */
const closingMarks: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '”“',
  '"': '"',
  '»': '«',
  '«': '»',
};

const openingMark = /[“”„"»«]/u;
const sentenceEnd = /[.!?…][“”"»«]?,?$/u;

function partsOf(words: readonly Inline[]): readonly ReplyPart[] {
  const parts: { manner: ReplyPart['manner']; children: Inline[] }[] = [];
  const add = (manner: ReplyPart['manner'], children: readonly Inline[]) => {
    const last = parts.at(-1);
    if (last?.manner === manner) last.children.push(...children);
    else if (children.some((child) => typeof child !== 'string' || child.trim() !== '')) {
      parts.push({ manner, children: [...children] });
    }
  };

  let rest = words;
  for (;;) {
    const open = find(rest, openingMark);
    const [before, quoted] = open ? splitAt(rest, open.node, open.start) : [rest, []];
    add('done', before);
    if (!open) return parts;

    const close = find(afterFirstLetter(quoted), closingOf(quoted));
    const [speech, after] = close ? splitAt(quoted, close.node, close.end) : [quoted, []];
    const isSaid = close && (endsSentence(speech) || introducesSpeech(before, parts.length));
    add(isSaid ? 'said' : 'done', speech);
    rest = after;
  }
}

/** Where in which string something was found. */
interface Place {
  readonly node: number;
  readonly start: number;
  readonly end: number;
}

function find(words: readonly Inline[], pattern: RegExp): Place | undefined {
  for (const [node, word] of words.entries()) {
    const found = typeof word === 'string' ? pattern.exec(word) : null;
    if (found) return { node, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}

/** With the full stop or comma that may follow it: Polish ends a sentence after the mark. */
function closingOf([first]: readonly Inline[]): RegExp {
  return new RegExp(`[${closingMarks[textOf(first).charAt(0)] ?? ''}][.,!?…]?`, 'u');
}

/** The same words at the same places, but for the mark that opens them. */
function afterFirstLetter([first, ...others]: readonly Inline[]): readonly Inline[] {
  return [` ${textOf(first).slice(1)}`, ...others];
}

function splitAt(words: readonly Inline[], node: number, at: number): [Inline[], Inline[]] {
  const text = textOf(words[node]);
  return [
    [...words.slice(0, node), text.slice(0, at)].filter((word) => word !== ''),
    [text.slice(at), ...words.slice(node + 1)].filter((word) => word !== ''),
  ];
}

function endsSentence(speech: readonly Inline[]): boolean {
  const last = speech.at(-1);
  return typeof last === 'string' && sentenceEnd.test(last);
}

function introducesSpeech(before: readonly Inline[], partsSoFar: number): boolean {
  const last = before.at(-1);
  return typeof last === 'string' ? last.trimEnd().endsWith(':') : partsSoFar === 0;
}

function withoutQuotes(speech: readonly Inline[]): readonly Inline[] {
  return speech.map((word, n) => {
    if (typeof word !== 'string') return word;
    const opened = n === 0 ? word.slice(1) : word;
    return n === speech.length - 1 ? opened.replace(/[“”"»«](?=[.,!?…]?$)/u, '') : opened;
  });
}

function textOf(word: Inline | undefined): string {
  return typeof word === 'string' ? word : '';
}
