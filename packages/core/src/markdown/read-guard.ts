import type { Comparison, Guard } from '../model/guard.js';
import { nameAt, type Name } from './name.js';
import type { Span } from './syntax.js';

/** A guard, and the names it reads, so that unknown ones can be told at their place. */
export interface ReadGuard {
  readonly guard: Guard;
  readonly names: readonly GuardName[];
}

/** A name that a guard reads. */
export interface GuardName extends Name {
  readonly refersTo: 'variable' | 'scene';
}

const namePattern = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

interface GuardToken {
  readonly text: string;
  readonly offset: number;
}

/** `if patience >= 2 and (receipt or not visited #door)`, by recursive descent over at most 200 words. */
export function readGuard(text: string, span: Span): ReadGuard | undefined {
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
    if (token?.text.startsWith('#') !== (hash === 1)) return undefined;
    const name = token.text.slice(hash);
    if (hash === 0 && (!namePattern.test(name) || guardWords.has(name))) return undefined;
    names.push({ ...nameAt(name, span, token.offset + hash), refersTo });
    at += 1;
    return name;
  };

  const readAny = (): Guard | undefined => readJoined('or', readAll);
  const readAll = (): Guard | undefined => readJoined('and', readUnary);
  const readJoined = (word: 'and' | 'or', readPart: () => Guard | undefined): Guard | undefined => {
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
    const value = Number(tokens[at + 1]?.text ?? NaN) + 0;
    at += 2;
    return Number.isInteger(value) ? { type: 'compare', variable, operator, value } : undefined;
  };

  const guard = readAny();
  return guard && at === tokens.length ? { guard, names } : undefined;
}

const guardWords: ReadonlySet<string> = new Set(['and', 'or', 'not', 'visited', 'if']);

function isOperator(text: string | undefined): text is Comparison['operator'] {
  return text !== undefined && /^(>=|<=|>|<|=|!=)$/.test(text);
}
