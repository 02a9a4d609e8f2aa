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
 * greeting. Whole sentences in quotation marks are said; a quoted word within a deed is not. A
 * choice that is nothing but speech loses its quotation marks, since a speech bubble says as much.
 */
export function toReply(words: readonly Inline[]): Reply {
  const parts = partsOf(words);
  const [only, ...others] = parts;
  return only?.manner === 'said' && others.length === 0
    ? [{ manner: 'said', children: withoutQuotes(only.children) }]
    : parts;
}

const opening = /[“”„"»«]/u;
const closing = /[“”"»«]/u;
const sentenceEnd = /[.!?…]$/u;

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
    const open = find(rest, opening);
    const [before, quoted] = open ? splitAt(rest, open.node, open.at) : [rest, []];
    add('done', before);
    if (!open) return parts;

    const [first, ...others] = quoted;
    const close = find([`\0${String(first).slice(1)}`, ...others], closing);
    const [speech, after] = close ? splitAt(quoted, close.node, close.at + 1) : [quoted, []];
    add(close && isSentence(speech) ? 'said' : 'done', speech);
    rest = after;
  }
}

interface Place {
  readonly node: number;
  readonly at: number;
}

function find(words: readonly Inline[], pattern: RegExp): Place | undefined {
  for (const [node, word] of words.entries()) {
    const at = typeof word === 'string' ? word.search(pattern) : -1;
    if (at >= 0) return { node, at };
  }
  return undefined;
}

function splitAt(words: readonly Inline[], node: number, at: number): [Inline[], Inline[]] {
  const text = String(words[node]);
  return [
    [...words.slice(0, node), text.slice(0, at)].filter((word) => word !== ''),
    [text.slice(at), ...words.slice(node + 1)].filter((word) => word !== ''),
  ];
}

function isSentence(speech: readonly Inline[]): boolean {
  const last = speech.at(-1);
  const words = typeof last === 'string' ? last.slice(0, -1).trimEnd() : '';
  return words === '' || sentenceEnd.test(words);
}

function withoutQuotes(speech: readonly Inline[]): readonly Inline[] {
  return speech.map((word, n) => {
    if (typeof word !== 'string') return word;
    return word.slice(n === 0 ? 1 : 0, n === speech.length - 1 ? -1 : undefined);
  });
}
