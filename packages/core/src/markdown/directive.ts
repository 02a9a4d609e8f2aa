import type { Guard, Comparison } from '../model/guard.js';
import type { Verdict } from '../model/scenario.js';
import type { Span, SpanNode } from './syntax.js';

/** A word of the machine's in an author's text, with its place. */
export interface Name {
  readonly name: string;
  readonly span: Span;
}

/** What a directive does to a competency or variable: which of the two, the name decides later. */
export interface Effect extends Name {
  readonly change: { readonly add: number } | { readonly set: 'max' | 'min' };
}

/** What an author tells the machine in a code span. */
export type Directive = Meaning & { readonly span: Span; readonly text: string };

type Meaning =
  | { readonly type: 'effects'; readonly effects: readonly Effect[] }
  | { readonly type: 'if'; readonly guard: Guard; readonly names: readonly GuardName[] }
  | { readonly type: 'end'; readonly verdict: Verdict }
  | { readonly type: 'points'; readonly points: number }
  | { readonly type: 'weight'; readonly weight: number }
  | { readonly type: 'id'; readonly id: string }
  | { readonly type: 'competencies'; readonly names: readonly Name[] }
  | { readonly type: 'source'; readonly names: readonly Name[] }
  | { readonly type: 'multiple' | 'repeat' | 'keep-order' };

/** A name that a guard reads. */
export interface GuardName extends Name {
  readonly refersTo: 'variable' | 'scene';
}

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
    const weight = Number(words.replace('−', '-'));
    return weight >= -1 && weight <= 1 ? { type: 'weight', weight } : undefined;
  }
  if (/^if\b/.test(words)) return readGuard(text, span);
  if (/^source\s/.test(words)) {
    const names = readNames(text, span, /^\s*source\s+/.exec(text)?.[0].length ?? 0);
    return names && { type: 'source', names };
  }
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

const namePattern = /[\p{L}_][\p{L}\p{N}_-]*/u;

/** `listening +2, set receipt, patience -1` */
function readEffects(text: string, span: Span): Effect[] | undefined {
  const effects: Effect[] = [];
  for (const { part, offset } of splitAt(text, ',')) {
    const counted = /^(\s*)([\p{L}_][\p{L}\p{N}_-]*)\s*([-+−])\s*(\d+)\s*$/u.exec(part);
    const switched = /^(\s*(set|clear)\s+)([\p{L}_][\p{L}\p{N}_-]*)\s*$/u.exec(part);
    if (counted) {
      const [, before = '', name = '', sign, digits] = counted;
      const add = Number(digits) * (sign === '+' ? 1 : -1);
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

interface GuardToken {
  readonly text: string;
  readonly offset: number;
}

/** `if patience >= 2 and (receipt or not visited #door)`, by recursive descent over at most 200 words. */
function readGuard(text: string, span: Span): Meaning | undefined {
  const pattern = /\s*(>=|<=|!=|[><=()]|#?[\p{L}_][\p{L}\p{N}_-]*|#[\p{L}\p{N}_-]+|-?\d+)/uy;
  const tokens: GuardToken[] = [];
  while (pattern.lastIndex < text.trimEnd().length) {
    const match = pattern.exec(text);
    if (!match || tokens.length > 200) return undefined;
    const [whole, token = ''] = match;
    tokens.push({ text: token, offset: match.index + whole.length - token.length });
  }

  const names: GuardName[] = [];
  let at = 1;
  const next = (): string | undefined => tokens[at]?.text;
  const takeName = (refersTo: GuardName['refersTo']): string | undefined => {
    const token = tokens[at];
    const hash = refersTo === 'scene' ? 1 : 0;
    if (!token || token.text.startsWith('#') !== (hash === 1)) return undefined;
    const name = token.text.slice(hash);
    if (hash === 0 && (!namePattern.test(name) || guardWords.has(name))) return undefined;
    names.push({ ...nameAt(name, span, token.offset + hash), refersTo });
    at += 1;
    return name;
  };

  const readAny = (): Guard | undefined => readJoined('or', readAll);
  const readAll = (): Guard | undefined => readJoined('and', readUnary);
  const readJoined = (
    word: 'and' | 'or',
    readPart: () => Guard | undefined,
  ): Guard | undefined => {
    const first = readPart();
    if (!first) return undefined;
    const of = [first];
    while (next() === word) {
      at += 1;
      const part = readPart();
      if (!part) return undefined;
      of.push(part);
    }
    return of.length === 1 ? first : { type: word, of };
  };
  const readUnary = (): Guard | undefined => {
    if (next() === 'not') {
      at += 1;
      const of = readUnary();
      return of && { type: 'not', of };
    }
    if (next() === '(') {
      at += 1;
      const inner = readAny();
      if (next() !== ')') return undefined;
      at += 1;
      return inner;
    }
    if (next() === 'visited') {
      at += 1;
      const scene = takeName('scene');
      return scene === undefined ? undefined : { type: 'visited', scene };
    }
    const variable = takeName('variable');
    return variable === undefined ? undefined : readComparison(variable);
  };
  const readComparison = (variable: string): Comparison | undefined => {
    const operator = next();
    if (!isOperator(operator)) return { type: 'compare', variable, operator: '!=', value: 0 };
    const value = Number(tokens[at + 1]?.text ?? NaN);
    at += 2;
    return Number.isInteger(value) ? { type: 'compare', variable, operator, value } : undefined;
  };

  const guard = readAny();
  return guard && at === tokens.length ? { type: 'if', guard, names } : undefined;
}

const guardWords: ReadonlySet<string> = new Set(['and', 'or', 'not', 'visited', 'if']);

function isOperator(text: string | undefined): text is Comparison['operator'] {
  return text !== undefined && /^(>=|<=|>|<|=|!=)$/.test(text);
}

/** The place of a name within a code span, whose text starts after one backtick. */
function nameAt(name: string, span: Span, offset: number): Name {
  const column = span.column + 1 + offset;
  return {
    name,
    span: { line: span.line, column, endLine: span.line, endColumn: column + name.length },
  };
}

function splitAt(text: string, separator: string): { part: string; offset: number }[] {
  let offset = 0;
  return text.split(separator).map((part) => {
    const at = offset;
    offset += part.length + separator.length;
    return { part, offset: at };
  });
}
