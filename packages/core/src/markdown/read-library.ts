import { LineCounter, parseDocument } from 'yaml';
import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Competency, Library, LocalText, Module } from '../model/library.js';
import { defaultLibrary } from './default-library.js';
import { badValue, frontMatter } from './rules/index.js';
import { reporter } from './rules/rule.js';
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
  const lineCounter = new LineCounter();
  const yaml = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  const at = (offset: number, end: number): Span => {
    const from = lineCounter.linePos(offset);
    const to = lineCounter.linePos(end);
    return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  };
  for (const error of yaml.errors) {
    const reason = error.message.split('\n')[0] ?? '';
    report(frontMatter, at(error.pos[0], error.pos[1]), { reason });
  }
  if (yaml.errors.length > 0) return { library: defaultLibrary, diagnostics };

  const place = (path: readonly (string | number)[]): Span => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node: unknown = yaml.getIn(path.slice(0, depth), true);
      if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
        const [start, end] = node.range as number[];
        return at(start ?? 0, end ?? 0);
      }
    }
    return at(0, 0);
  };
  const wrong: Wrong = (path, expected) => {
    const value: unknown = yaml.getIn(path);
    const field = path.join('.');
    report(badValue, place(path), { field, value: describe(value), expected });
  };
  return { library: toLibrary(yaml.toJS() as unknown, wrong), diagnostics };
}

type Wrong = (path: readonly (string | number)[], expected: string) => void;
type Fields = Readonly<Record<string, unknown>>;

function toLibrary(root: unknown, wrong: Wrong): Library {
  const fields = isMap(root) ? root : {};
  if (!isMap(root)) wrong([], 'a map with languages and competencies');
  const languages = readLanguages(fields.languages, wrong);
  const text = (value: unknown, path: readonly (string | number)[]) =>
    readText(value, path, languages, wrong);

  const contexts = entries(fields, 'contexts', wrong, (value, path) => ({
    label: text(value.label, [...path, 'label']),
  }));
  return {
    languages,
    competencies: fields.competencies
      ? entries(fields, 'competencies', wrong, (value, path): Competency => ({
          label: text(value.label, [...path, 'label']),
          ...(value.description
            ? { description: text(value.description, [...path, 'description']) }
            : {}),
        }))
      : defaultLibrary.competencies,
    contexts,
    modules: entries(fields, 'modules', wrong, (value, path): Module => {
      const context = value.context;
      if (typeof context !== 'string' || !Object.hasOwn(contexts, context)) {
        wrong([...path, 'context'], `one of the contexts: ${Object.keys(contexts).join(', ')}`);
      }
      return {
        context: typeof context === 'string' ? context : '',
        label: text(value.label, [...path, 'label']),
        summary: text(value.summary, [...path, 'summary']),
      };
    }),
    claims: readClaims(fields.claims, wrong),
  };
}

function readLanguages(value: unknown, wrong: Wrong): string[] {
  const isTag = (tag: unknown): tag is string =>
    typeof tag === 'string' && /^[a-z]{2,3}(-|$)/.test(tag);
  if (Array.isArray(value) && value.length > 0 && value.every(isTag)) return value;
  wrong(['languages'], 'a list such as [en, sv]');
  return ['en'];
}

function readText(
  value: unknown,
  path: readonly (string | number)[],
  languages: readonly string[],
  wrong: Wrong,
): LocalText {
  const texts = isMap(value) ? value : {};
  const missing = languages.filter((tag) => typeof texts[tag] !== 'string');
  if (missing.length > 0) wrong(path, `a text in ${missing.join(', ')}`);
  return Object.fromEntries(
    Object.entries(texts).flatMap(([tag, words]) =>
      typeof words === 'string' ? [[tag, words]] : [],
    ),
  );
}

function readClaims(value: unknown, wrong: Wrong): Record<string, string> {
  if (value === undefined || value === null) return {};
  if (isMap(value) && Object.values(value).every((words) => typeof words === 'string')) {
    return value as Record<string, string>;
  }
  wrong(['claims'], 'a map of ids and sentences');
  return {};
}

function entries<T>(
  fields: Fields,
  name: string,
  wrong: Wrong,
  read: (value: Fields, path: readonly (string | number)[]) => T,
): Record<string, T> {
  const map = fields[name] ?? {};
  if (!isMap(map)) {
    wrong([name], 'a map of ids');
    return {};
  }
  return Object.fromEntries(
    Object.entries(map).map(([id, value]) => {
      if (!isMap(value)) wrong([name, id], 'a map');
      return [id, read(isMap(value) ? value : {}, [name, id])];
    }),
  );
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (value === undefined) return '(nothing)';
  return typeof value === 'string' ? value : JSON.stringify(value).slice(0, 60);
}
