import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { DocumentId, LanguageTag, Library } from '@kundskap/core';
import {
  parseDocument,
  readLibrary,
  type Diagnostic,
  type ParsedDocument,
} from '@kundskap/core/markdown';
import { problemWithFile } from './problem.js';
import type { Progress } from './show-progress.js';
import { readTextFile, shownPath, type TextFile } from './text-file.js';

/** A content folder, read and parsed. */
export interface Content {
  readonly root: string;
  readonly library: Library;
  readonly libraryFile: TextFile;
  /** Module by module, then by name, then language by language, in the library's order. */
  readonly documents: readonly ContentDocument[];
  /** What is wrong with the library and with where files stand. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A document of a content folder, in one language. */
export interface ContentDocument {
  readonly id: DocumentId;
  readonly module: string;
  readonly lang: LanguageTag;
  readonly source: TextFile;
  readonly parsed: ParsedDocument;
}

/**
 * Reads `library.yaml` and every `modules/<module>/<lang>/<name>.md` of a folder. Of a library that is
 * no YAML, no document is read: what they refer to is not known.
 */
export function readContent(root: string, cwd: string, progress?: Progress): Content {
  const libraryFile = readTextFile(join(root, 'library.yaml'), cwd);
  const { library, diagnostics } = readLibrary(libraryFile.text, { file: libraryFile.file });
  const isYaml = diagnostics.every(({ code }) => code !== 'front-matter');
  if (libraryFile.diagnostics.length > 0 || !isYaml) {
    const found = [...libraryFile.diagnostics, ...(isYaml ? [] : diagnostics)];
    return { root, library, libraryFile, documents: [], diagnostics: found };
  }

  const places = markdownIn(join(root, 'modules')).map((path) => toPlace(path, root));
  return {
    root,
    library,
    libraryFile,
    documents: places
      .filter(isDocumentPlace)
      .map((place, index, { length }) => {
        const document = readDocument(place, library, cwd);
        progress?.(index + 1, length);
        return document;
      })
      .sort(inOrderOf(library)),
    diagnostics: [...diagnostics, ...places.flatMap((place) => checkPlace(place, library, cwd))],
  };
}

/** The documents of a library, those in different languages together. */
export function groupByDocument(documents: readonly ContentDocument[]): ContentDocument[][] {
  const groups = new Map<DocumentId, ContentDocument[]>();
  for (const document of documents) {
    groups.set(document.id, [...(groups.get(document.id) ?? []), document]);
  }
  return [...groups.values()];
}

interface Place {
  readonly path: string;
  readonly module: string;
  readonly lang: string;
  readonly name: string;
}

function markdownIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => join(folder, file));
}

function toPlace(path: string, root: string): Place | { readonly path: string } {
  const [, module, lang, file, ...deeper] = path.slice(root.length + 1).split(sep);
  if (!module || !lang || !file || deeper.length > 0) return { path };
  return { path, module, lang, name: file.slice(0, -'.md'.length) };
}

function isDocumentPlace(place: Place | { readonly path: string }): place is Place {
  return 'name' in place;
}

function readDocument(
  { path, module, lang, name }: Place,
  library: Library,
  cwd: string,
): ContentDocument {
  const source = readTextFile(path, cwd);
  const id = `${module}/${name}`;
  const parsed = parseDocument(source.text, { file: source.file, lang, id, library });
  return { id, module, lang, source, parsed };
}

function checkPlace(
  place: Place | { readonly path: string },
  library: Library,
  cwd: string,
): Diagnostic[] {
  const file = shownPath(place.path, cwd);
  if (!isDocumentPlace(place)) return [misplaced(file, library)];

  return [
    ...(place.module in library.modules ? [] : [unknownModule(file, place.module)]),
    ...(library.languages.includes(place.lang) ? [] : [unknownLanguage(file, place.lang)]),
  ];
}

function misplaced(file: string, { languages: [lang = 'en'] }: Library): Diagnostic {
  return problemWithFile(
    file,
    'misplaced-document',
    'The file does not stand in the folder of a module and a language.',
    `Move it to modules/<module>/<language>/, such as modules/welcome/${lang}/quiz.md.`,
  );
}

function unknownModule(file: string, module: string): Diagnostic {
  return problemWithFile(
    file,
    'unknown-module',
    `The module “${module}” is not in library.yaml.`,
    `Add “${module}” under modules: in library.yaml, with its context, label and summary.`,
  );
}

function unknownLanguage(file: string, lang: string): Diagnostic {
  return problemWithFile(
    file,
    'unknown-language',
    `The language “${lang}” is not in library.yaml.`,
    `Add “${lang}” to languages: in library.yaml, or rename the folder.`,
  );
}

function inOrderOf({ modules, languages }: Library) {
  const order = Object.keys(modules);
  return (a: ContentDocument, b: ContentDocument): number =>
    order.indexOf(a.module) - order.indexOf(b.module) ||
    compare(a.id, b.id) ||
    languages.indexOf(a.lang) - languages.indexOf(b.lang);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
