import { isMap as isYamlMap, isScalar } from 'yaml';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Competency, Library, LocalText, Module } from '../model/library.js';
import { closest } from './closest.js';
import { defaultLibrary } from './default-library.js';
import { inheritedNames } from './inherited-names.js';
import { readYaml } from './read-yaml.js';
import { badId, badValue, missingText, unknownField } from './rules/index.js';
import { inFileOrder, reporter } from './rules/rule.js';
import { plainYaml, showYaml } from './show-yaml.js';
import type { Span } from './syntax.js';

/** A library as far as it could be read, and what is wrong with it. */
export interface ReadLibrary {
  readonly library: Library;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `library.yaml`: languages, competencies, contexts, modules and claims. Never throws on content. */
export function readLibrary(text: string, { file = 'library.yaml' } = {}): ReadLibrary {
  const diagnostics: Diagnostic[] = [];
  const report = reporter(file, diagnostics);
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { document, isSound, spanOf } = readYaml(clean, 1, report);
  if (!isSound) return { library: defaultLibrary, diagnostics };

  const keySpan = (path: Path): Span | undefined => {
    const outer = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pairs = isYamlMap(outer) ? outer.items : [];
    return spanOf(pairs.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key);
  };
  const place = (path: Path): Span => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const outer = path.slice(0, depth);
      const span = spanOf(document.getIn(outer, true));
      if (span && span.line === span.endLine) return span;
      const key = keySpan(outer);
      if (key) return key;
    }
    return { line: 1, column: 1, endLine: 1, endColumn: 1 };
  };
  const told: Path[] = [];
  const tell: Tell = {
    wrong(path, expected) {
      // What is missing in something that is no map at all is not told as well.
      if (told.some((outer) => outer.every((name, depth) => path[depth] === name))) return;
      told.push(path);
      const value = showYaml(path.length > 0 ? document.getIn(path, true) : document.contents);
      report(badValue, place(path), { field: path.join('.') || file, value, expected });
    },
    noText(path, languages) {
      if (told.some((outer) => outer.every((name, depth) => path[depth] === name))) return;
      report(missingText, place(path), { field: path.join('.'), languages });
    },
    badId(path) {
      report(badId, keySpan(path) ?? place(path), { id: path.at(-1) ?? '' });
    },
    unknown(name) {
      const known = [...fieldNames];
      const span = keySpan([name]) ?? place([name]);
      report(unknownField, span, { name, near: closest(name, known), known });
    },
  };
  const library = toLibrary(plainYaml(document.contents), tell);
  return { library, diagnostics: inFileOrder(diagnostics) };
}

type Path = readonly string[];
type Fields = Readonly<Record<string, unknown>>;

/** How a mistake is told, at the place of a path from the root. */
interface Tell {
  wrong(path: Path, expected: string): void;
  noText(path: Path, languages: readonly string[]): void;
  badId(path: Path): void;
  unknown(name: string): void;
}

const fieldNames = [
  'version',
  'languages',
  'competencies',
  'contexts',
  'modules',
  'claims',
  'tracks',
] as const;

function toLibrary(root: unknown, tell: Tell): Library {
  if (!isMap(root)) tell.wrong([], 'a map with languages and competencies');
  const fields = isMap(root) ? root : {};
  for (const name of Object.keys(fields)) {
    if (!fieldNames.some((known) => known === name)) tell.unknown(name);
  }
  const languages = readLanguages(fields.languages, tell);
  const text = (value: unknown, path: Path) => readText(value, path, languages, tell);

  const contexts = entries(fields, 'contexts', tell, (value, path) => ({
    label: text(value.label, [...path, 'label']),
  }));
  return {
    languages,
    competencies: fields.competencies
      ? entries(fields, 'competencies', tell, (value, path): Competency => ({
          label: text(value.label, [...path, 'label']),
          ...(value.description
            ? { description: text(value.description, [...path, 'description']) }
            : {}),
        }))
      : defaultLibrary.competencies,
    contexts,
    modules: entries(fields, 'modules', tell, (value, path): Module => {
      const { context } = value;
      const isKnown = typeof context === 'string' && Object.hasOwn(contexts, context);
      if (!isKnown && (fields.contexts === undefined || isMap(fields.contexts))) {
        tell.wrong(
          [...path, 'context'],
          `one of the contexts: ${Object.keys(contexts).join(', ')}`,
        );
      }
      return {
        context: typeof context === 'string' ? context : '',
        label: text(value.label, [...path, 'label']),
        summary: text(value.summary, [...path, 'summary']),
      };
    }),
    claims: readClaims(fields.claims, tell),
  };
}

function readLanguages(value: unknown, tell: Tell): string[] {
  const isTag = (tag: unknown): tag is string =>
    typeof tag === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(tag);
  if (Array.isArray(value) && value.length > 0 && value.every(isTag)) return value;
  tell.wrong(['languages'], 'a list such as [en, sv]');
  return ['en'];
}

function readText(value: unknown, path: Path, languages: readonly string[], tell: Tell): LocalText {
  const texts = isMap(value) ? value : {};
  const missing = languages.filter((tag) => typeof texts[tag] !== 'string');
  if (value !== undefined && !isMap(value)) tell.wrong(path, 'a text in each language');
  else if (missing.length > 0) tell.noText(path, missing);
  return Object.fromEntries(
    Object.entries(texts).flatMap(([tag, words]) =>
      typeof words === 'string' ? [[tag, words]] : [],
    ),
  );
}

function readClaims(value: unknown, tell: Tell): Record<string, string> {
  const claims = Object.entries(isMap(value) ? value : {});
  if (value !== undefined && value !== null && !isMap(value)) {
    tell.wrong(['claims'], 'a map of ids and sentences');
  }
  return Object.fromEntries(
    claims.flatMap(([id, words]): [string, string][] => {
      if (typeof words === 'string') return [[id, words]];
      tell.wrong(['claims', id], 'a sentence');
      return [];
    }),
  );
}

function entries<T>(
  fields: Fields,
  name: string,
  tell: Tell,
  read: (value: Fields, path: Path) => T,
): Record<string, T> {
  const map = fields[name] ?? {};
  if (!isMap(map)) tell.wrong([name], 'a map of ids');
  return Object.fromEntries(
    Object.entries(isMap(map) ? map : {}).flatMap(([id, value]) => {
      const path = [name, id];
      if (!isMap(value)) tell.wrong(path, 'a map');
      const isUsable = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id) && !inheritedNames.has(id);
      if (!isUsable) tell.badId(path);
      return isUsable ? [[id, read(isMap(value) ? value : {}, path)]] : [];
    }),
  );
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
