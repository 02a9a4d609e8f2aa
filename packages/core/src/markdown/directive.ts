import type { Guard } from '../model/guard.js';
import type { Verdict } from '../model/scenario.js';
import { nameAt, type Name } from './name.js';
import { readGuard, type GuardName } from './read-guard.js';
import type { Span, SpanNode } from './syntax.js';

/** What a directive does to a competency or variable: which of the two, the name decides later. */
export interface Effect extends Name {
  readonly change: { readonly add: number } | { readonly set: 'max' | 'min' };
}

/** What an author tells the machine in a code span. */
export type Directive = Meaning & {
  readonly span: Span;
  readonly text: string;
  /** Whether it is misspelt, told as such, and read as what it most likely means. */
  readonly isGuess?: true;
};

type Meaning =
  | { readonly type: 'effects'; readonly effects: readonly Effect[] }
  | { readonly type: 'if'; readonly guard: Guard; readonly names: readonly GuardName[] }
  | { readonly type: 'end'; readonly verdict: Verdict }
  | { readonly type: 'points'; readonly points: number }
  | { readonly type: 'weight'; readonly weight: number }
  | { readonly type: 'id'; readonly id: string }
  | { readonly type: 'competencies'; readonly names: readonly Name[] }
  | { readonly type: 'source'; readonly names: readonly Name[] }
  | { readonly type: 'multiple' | 'repeat' | 'keep-order' }
  /** One that could not be read; it is told where it is found, and means nothing. */
  | { readonly type: 'unread' };

export type DirectiveType = Directive['type'];

/**
 * Reads a code span as a directive; `undefined` when the grammar of the format knows no such thing.
 *
 * ```
 * directive := effect ("," effect)* | "if" expr | "end" verdict | "points" num | "type multiple" | "repeat"
 *            | "keep-order" | weight | "#" id | "source" claim ("," claim)* | competency ("," competency)*
 * ```
 */
export function readDirective({ text, span }: SpanNode): Directive | undefined {
  const meaning = readMeaning(text, span);
  return meaning && { ...meaning, text, span };
}

function readMeaning(text: string, span: Span): Meaning | undefined {
  const words = text.trim();
  const fixed = fixedDirectives.get(words.replace(/\s+/g, ' '));
  if (fixed) return fixed;

  const points = /^points\s+(\d+(?:\.\d+)?)$/.exec(words)?.[1];
  if (points !== undefined) return { type: 'points', points: Number(points) };

  const id = /^#([\p{L}\p{N}_-]+)$/u.exec(words)?.[1];
  if (id !== undefined) return { type: 'id', id };

  if (/^[-+−]?\d+(\.\d+)?$/.test(words)) {
    const weight = Number(words.replace('−', '-')) + 0;
    return weight >= -1 && weight <= 1 ? { type: 'weight', weight } : undefined;
  }
  if (/^if\b/.test(words)) {
    const guard = readGuard(text, span);
    return guard && { type: 'if', ...guard };
  }
  if (/^source\s/.test(words)) {
    const names = readNames(text, span, /^\s*source\s+/.exec(text)?.[0].length ?? 0);
    return names && { type: 'source', names };
  }
  if (unfinished.has(words)) return undefined;
  const effects = readEffects(text, span);
  if (effects) return { type: 'effects', effects };
  const names = readNames(text, span, 0);
  return names && { type: 'competencies', names };
}

const fixedDirectives = new Map<string, Meaning>([
  ['end success', { type: 'end', verdict: 'success' }],
  ['end partial', { type: 'end', verdict: 'partial' }],
  ['end fail', { type: 'end', verdict: 'fail' }],
  ['type multiple', { type: 'multiple' }],
  ['repeat', { type: 'repeat' }],
  ['keep-order', { type: 'keep-order' }],
]);

/** Words that open a directive, which alone are no competency. */
const unfinished: ReadonlySet<string> = new Set([
  'points',
  'end',
  'set',
  'clear',
  'source',
  'type',
]);

/** `listening +2, set receipt, patience -1` */
function readEffects(text: string, span: Span): Effect[] | undefined {
  const effects: Effect[] = [];
  for (const { part, offset } of splitAt(text, ',')) {
    const counted = /^(\s*)([\p{L}_][\p{L}\p{N}_-]*)\s*([-+−])\s*(\d+)\s*$/u.exec(part);
    const switched = /^(\s*(set|clear)\s+)([\p{L}_][\p{L}\p{N}_-]*)\s*$/u.exec(part);
    if (counted && counted[2] !== 'points') {
      const [, before = '', name = '', sign, digits] = counted;
      const add = sign === '+' ? Number(digits) : 0 - Number(digits);
      effects.push({ ...nameAt(name, span, offset + before.length), change: { add } });
    } else if (switched) {
      const [, before = '', word, name = ''] = switched;
      const change = { set: word === 'set' ? ('max' as const) : ('min' as const) };
      effects.push({ ...nameAt(name, span, offset + before.length), change });
    } else {
      return undefined;
    }
  }
  return effects;
}

/** `attentiveness, listening` or, for claims, `shop.greet, shop.offer` */
function readNames(text: string, span: Span, from: number): Name[] | undefined {
  const names: Name[] = [];
  for (const { part, offset } of splitAt(text.slice(from), ',')) {
    const match = /^(\s*)([\p{L}_][\p{L}\p{N}_.-]*)\s*$/u.exec(part);
    if (!match) return undefined;
    const [, before = '', name = ''] = match;
    names.push(nameAt(name, span, from + offset + before.length));
  }
  return names;
}

function splitAt(text: string, separator: string): { part: string; offset: number }[] {
  let offset = 0;
  return text.split(separator).map((part) => {
    const at = offset;
    offset += part.length + separator.length;
    return { part, offset: at };
  });
}
