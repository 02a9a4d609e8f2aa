import { isMap, isScalar, isSeq } from 'yaml';
import type { DocumentKind } from '../model/document.js';
import type { ClaimId, CompetencyId } from '../model/ids.js';
import { closest } from './closest.js';
import type { Context } from './context.js';
import { fieldTypes, listFields, listType, type FieldType } from './field-types.js';
import { knownNames } from './names.js';
import type { Name } from './name.js';
import { readVariables, type DeclaredVariables } from './read-variables.js';
import { readYaml, type YamlText } from './read-yaml.js';
import {
  badValue,
  blockTooLong,
  frontMatter,
  frontMatterNotClosed,
  unknownCompetency,
  unknownField,
  unknownSource,
} from './rules/index.js';
import { plainYaml, showYaml } from './show-yaml.js';
import { lineSpan, type Source } from './source.js';
import type { Span } from './syntax.js';

/** What an author declares above the text, with the places of what may be wrong with it. */
export interface FrontMatter extends DeclaredVariables {
  readonly kind?: DocumentKind;
  readonly id?: string;
  readonly lang?: string;
  readonly pass?: number;
  readonly competencies: readonly CompetencyId[];
  readonly competencySpans: Readonly<Record<CompetencyId, Span>>;
  readonly sources: readonly ClaimId[];
  readonly start?: string;
  readonly mood?: Name;
  /** Where the value of each field stands. */
  readonly spans: Readonly<Record<string, Span>>;
}

type FieldContext = Pick<Context, 'library' | 'report'>;

const longest = 20_000;
const known = [...Object.keys(fieldTypes), ...listFields, 'vars'];

/** Reads the YAML between the `---` lines. A field that cannot be read is told and left out. */
export function readFrontMatter(source: Source, context: FieldContext): FrontMatter {
  const { frontMatter: text, openingLine, lines, neverClosed } = source;
  const { report } = context;
  if (text === undefined) return readFields(new Map(), () => undefined, context);

  const opening = lineSpan(lines, openingLine);
  if (neverClosed) report(frontMatterNotClosed, opening, undefined);
  if (text.length > longest) report(blockTooLong, opening, { length: text.length });
  const read = text.length > longest ? '' : text;
  const { document, isSound, spanOf } = readYaml(read, openingLine + 1, report);
  const { contents } = document;
  if (isSound && contents !== null && !isMap(contents)) {
    const span = lineSpan(lines, spanOf(contents)?.line ?? openingLine);
    const words = (lines[span.line - 1] ?? '').trim();
    report(frontMatter, span, { text: words, problem: 'NO_MAP' });
  }

  const fields = new Map<string, Field>();
  for (const { key, value: node } of isMap(contents) ? contents.items : []) {
    const name = isScalar(key) ? String(key.value) : '';
    const keySpan = spanOf(key) ?? opening;
    if (known.includes(name)) {
      fields.set(name, { node, span: showYaml(node) === '' ? keySpan : (spanOf(node) ?? keySpan) });
    } else if (isSound) {
      report(unknownField, keySpan, { name, near: closest(name, known), known });
    }
  }
  const isWhole = isSound && read === text && (contents === null || isMap(contents));
  const told: FieldContext = isSound ? context : { ...context, report: () => undefined };
  const values = readFields(fields, spanOf, told);
  return { ...values, hasUnreadVariables: values.hasUnreadVariables || !isWhole };
}

interface Field {
  readonly node: unknown;
  /** Where the value stands, or else the name. */
  readonly span: Span;
}

function readFields(
  fields: ReadonlyMap<string, Field>,
  spanOf: YamlText['spanOf'],
  { library, report }: FieldContext,
): FrontMatter {
  const take = <T>(name: string, { read, expected, cure }: FieldType<T>): T | undefined => {
    const field = fields.get(name);
    const value = field && read(plainYaml(field.node));
    if (field && value === undefined) {
      const text = showYaml(field.node);
      report(badValue, field.span, { field: name, value: text, expected, cure: cure?.(text) });
    }
    return value;
  };
  const takeNames = (
    name: (typeof listFields)[number],
    knownHere: readonly string[],
    rule: typeof unknownCompetency,
  ): readonly Name[] => {
    const field = fields.get(name);
    if (!field || !take(name, listType)) return [];
    const items = isSeq(field.node) ? field.node.items : [];
    const names = items.map((item) => ({ name: showYaml(item), span: spanOf(item) ?? field.span }));
    if (knownHere.length === 0) return names;
    const usable = knownNames(names, knownHere, rule, report);
    return names.filter((each) => usable.includes(each.name));
  };
  const vars = fields.get('vars');
  const moodSpan = fields.get('mood')?.span;
  const mood = take('mood', fieldTypes.mood);
  const competencies = takeNames(
    'competencies',
    Object.keys(library.competencies),
    unknownCompetency,
  );
  const sources = takeNames('sources', Object.keys(library.claims), unknownSource);
  return {
    ...defined({
      kind: take('kind', fieldTypes.kind),
      id: take('id', fieldTypes.id),
      lang: take('lang', fieldTypes.lang),
      pass: take('pass', fieldTypes.pass),
      start: take('start', fieldTypes.start),
      mood: mood !== undefined && moodSpan ? { name: mood, span: moodSpan } : undefined,
    }),
    competencies: competencies.map(({ name }) => name),
    competencySpans: Object.fromEntries(competencies.map(({ name, span }) => [name, span])),
    sources: sources.map(({ name }) => name),
    ...(vars ? readVariables(vars.node, vars.span, spanOf, report) : noVariables),
    spans: Object.fromEntries([...fields].map(([name, { span }]) => [name, span])),
  };
}

const noVariables: DeclaredVariables = {
  variables: {},
  unsureVariables: [],
  hasUnreadVariables: false,
};

/** Leaves out the fields that are undefined. */
function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
