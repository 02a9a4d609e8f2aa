import { isMap, isScalar, LineCounter, parseDocument, type Pair } from 'yaml';
import type { Variable } from '../model/scenario.js';
import type { DocumentKind } from '../model/document.js';
import type { ClaimId, CompetencyId, VariableId } from '../model/ids.js';
import { closest } from './closest.js';
import type { Context } from './context.js';
import type { Name } from './name.js';
import { knownNames } from './names.js';
import {
  badValue,
  frontMatter,
  unknownCompetency,
  unknownField,
  unknownSource,
} from './rules/index.js';
import { lineSpan, type Source } from './source.js';
import type { Span } from './syntax.js';

/** What an author declares above the text, with the places of what may be wrong with it. */
export interface FrontMatter {
  readonly kind?: DocumentKind;
  readonly id?: string;
  readonly lang?: string;
  readonly pass?: number;
  readonly competencies: readonly CompetencyId[];
  readonly sources: readonly ClaimId[];
  readonly start?: string;
  readonly variables: Readonly<Record<VariableId, Variable>>;
  readonly mood?: Name;
  /** Where each field stands. */
  readonly spans: Readonly<Record<string, Span>>;
}

const fields = ['kind', 'id', 'lang', 'pass', 'competencies', 'sources', 'start', 'vars', 'mood'];

/** Reads the YAML between the `---` lines. A field that cannot be read is told and left out. */
export function readFrontMatter(source: Source, context: Context): FrontMatter {
  const empty = { competencies: [], sources: [], variables: {}, spans: {} };
  if (source.frontMatter === undefined) return empty;

  const lineCounter = new LineCounter();
  const yaml = parseDocument(source.frontMatter, {
    lineCounter,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const spanOf = (start: number, end: number): Span => {
    const from = lineCounter.linePos(start);
    const to = lineCounter.linePos(end);
    return { line: from.line + 1, column: from.col, endLine: to.line + 1, endColumn: to.col };
  };
  const [error] = yaml.errors;
  if (error) {
    const [start] = error.pos;
    const reason = error.message.split('\n')[0] ?? '';
    context.report(frontMatter, spanOf(start, Math.max(start + 1, error.pos[1])), { reason });
  }
  if (!isMap(yaml.contents)) {
    if (!error && source.frontMatter.trim() !== '') {
      context.report(frontMatter, lineSpan(source.lines, 2), {
        reason: 'it is not “name: value”.',
      });
    }
    return empty;
  }
  return new Reader(yaml.contents.items, spanOf, context).read();
}

type SpanOf = (start: number, end: number) => Span;

/** Reads the fields of a YAML map, one method a type of value. */
class Reader {
  readonly #values = new Map<string, { value: unknown; text: string; span: Span; pair: Pair }>();
  readonly #spanOf: SpanOf;

  constructor(
    pairs: readonly Pair[],
    spanOf: SpanOf,
    readonly context: Context,
  ) {
    this.#spanOf = spanOf;
    for (const pair of pairs) {
      if (!isScalar(pair.key) || !pair.key.range) continue;
      const name = String(pair.key.value);
      const keySpan = spanOf(pair.key.range[0], pair.key.range[1]);
      if (!fields.includes(name)) {
        context.report(unknownField, keySpan, { name, near: closest(name, fields), known: fields });
        continue;
      }
      const span = this.#spanOfNode(pair.value) ?? keySpan;
      const value: unknown = toPlain(pair.value);
      this.#values.set(name, { value, text: show(value), span, pair });
    }
  }

  read(): FrontMatter {
    const kinds = { quiz: true, scenario: true, lesson: true } satisfies Record<DocumentKind, true>;
    const isKind = (value: unknown): value is DocumentKind =>
      typeof value === 'string' && Object.hasOwn(kinds, value);
    const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
    const isShare = (value: unknown): value is number =>
      typeof value === 'number' && value > 0 && value <= 1;

    const mood = this.#take('mood', isText, 'the name of a variable');
    return defined({
      kind: this.#take('kind', isKind, 'quiz, scenario or lesson'),
      id: this.#take('id', isText, 'a text'),
      lang: this.#take('lang', isText, 'a language such as sv'),
      pass: this.#take('pass', isShare, 'a number above 0 and up to 1, such as 0.8'),
      start: this.#take('start', isText, 'the id of a scene'),
      mood: mood === undefined ? undefined : { name: mood, span: this.#spanAt('mood') },
      competencies: this.#names(
        'competencies',
        Object.keys(this.context.library.competencies),
        unknownCompetency,
      ),
      sources: this.#names('sources', Object.keys(this.context.library.claims), unknownSource),
      variables: this.#variables(),
      spans: Object.fromEntries([...this.#values].map(([name, { span }]) => [name, span])),
    });
  }

  #take<T>(field: string, is: (value: unknown) => value is T, expected: string): T | undefined {
    const entry = this.#values.get(field);
    if (!entry) return undefined;
    if (is(entry.value)) return entry.value;
    this.context.report(badValue, entry.span, { field, value: entry.text, expected });
    return undefined;
  }

  #names(
    field: string,
    known: readonly string[],
    rule: typeof unknownCompetency,
  ): readonly string[] {
    const isList = (value: unknown): value is unknown[] => Array.isArray(value);
    const list = this.#take(field, isList, 'a list such as [listening, timeliness]') ?? [];
    const node = this.#values.get(field)?.pair.value;
    const items: unknown = node && typeof node === 'object' && 'items' in node ? node.items : [];
    const names = list.map((value, n) => {
      const item: unknown = Array.isArray(items) ? items[n] : undefined;
      return { name: String(value), span: this.#spanOfNode(item) ?? this.#spanAt(field) };
    });
    if (known.length === 0) return names.map(({ name }) => name);
    return knownNames(names, known, rule, this.context.report);
  }

  #variables(): Record<string, Variable> {
    const entry = this.#values.get('vars');
    if (!entry) return {};
    if (!isMap(entry.pair.value)) {
      const expected = 'a map such as { patience: 0..3 = 2, receipt: false }';
      this.context.report(badValue, entry.span, { field: 'vars', value: entry.text, expected });
      return {};
    }
    const variables: Record<string, Variable> = {};
    for (const { key, value } of entry.pair.value.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const text = show(toPlain(value));
      const variable = readVariable(text);
      const usable = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name) && !reserved.has(name);
      if (usable) variables[name] = variable ?? { min: 0, max: 100, initial: 100 };
      if (!variable || !usable) {
        const span = this.#spanOfNode(variable ? key : value) ?? entry.span;
        const expected = variable
          ? 'a name of letters, digits, “-” and “_”'
          : 'a range such as 0..3 = 2, or true or false';
        this.context.report(badValue, span, { field: name, value: text, expected });
      }
    }
    return variables;
  }

  #spanAt(field: string): Span {
    return this.#values.get(field)?.span ?? { line: 2, column: 1, endLine: 2, endColumn: 1 };
  }

  #spanOfNode(node: unknown): Span | undefined {
    if (!node || typeof node !== 'object' || !('range' in node) || !Array.isArray(node.range)) {
      return undefined;
    }
    const [start, end] = node.range as unknown[];
    return typeof start === 'number' && typeof end === 'number'
      ? this.#spanOf(start, end)
      : undefined;
  }
}

const reserved: ReadonlySet<string> = new Set([
  'and',
  'or',
  'not',
  'if',
  'visited',
  'set',
  'clear',
  'end',
  'points',
  'repeat',
  'source',
  '__proto__',
  'constructor',
  'prototype',
]);

/** `0..3 = 2`, `0..3` (starts at the low end), `true` or `false`. */
function readVariable(text: string): Variable | undefined {
  if (text === 'true' || text === 'false')
    return { min: 0, max: 1, initial: Number(text === 'true') };
  const match = /^(-?\d{1,6})\s*\.\.\s*(-?\d{1,6})(?:\s*=\s*(-?\d{1,6}))?$/.exec(text);
  if (!match) return undefined;
  const [min, max] = [Number(match[1]), Number(match[2])];
  const initial = Number(match[3] ?? min);
  return min < max && initial >= min && initial <= max ? { min, max, initial } : undefined;
}

function toPlain(node: unknown): unknown {
  if (node && typeof node === 'object' && 'toJSON' in node && typeof node.toJSON === 'function') {
    return (node.toJSON as () => unknown)();
  }
  return node;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}

/** Leaves out the fields that are undefined. */
function defined(fieldsOfDocument: {
  [K in keyof FrontMatter]-?: FrontMatter[K] | undefined;
}): FrontMatter {
  return Object.fromEntries(
    Object.entries(fieldsOfDocument).filter(([, value]) => value !== undefined),
  ) as unknown as FrontMatter;
}
