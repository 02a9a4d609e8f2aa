import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { DocumentKind, LanguageTag } from '@kundskap/core';
import { readLibrary } from '@kundskap/core/markdown';
import { contentFolderOf } from './find-sources.js';
import type { Terminal } from './terminal.js';
import { shownPath } from './text-file.js';
import { UsageError } from './usage-error.js';

/** The languages that have examples. */
export const exampleLanguages = ['en', 'sv', 'pl', 'da'] as const;

/** What the examples give evidence of, in the eleven competencies that a loose file knows. */
const exampleCompetencies: readonly string[] = ['listening', 'resolution'];

/**
 * Writes an example to start from: a document that is good as it stands. Its language is that of its
 * folder, unless another is asked for. Never overwrites.
 *
 * @param named - The file, with or without `.md`; or a folder, where the file is named after its kind.
 */
export function newDocument(
  kind: DocumentKind,
  named: string,
  lang: LanguageTag | undefined,
  terminal: Terminal,
): number {
  const path = filePath(resolve(terminal.cwd(), named), kind, named);
  const shown = shownPath(path, terminal.cwd());
  if (existsSync(path)) {
    throw new UsageError(`There is a “${shown}” already: name a file that does not exist.`);
  }

  const root = contentFolderOf(path);
  const text = exampleOf(kind, lang ?? languageOf(path, root));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, root === undefined ? text : withCompetenciesOf(root, text), { flag: 'wx' });
  terminal.stdout.write(`Made ${shown}. Change it to your own, then: kundskap check ${shown}\n`);
  return 0;
}

function filePath(path: string, kind: DocumentKind, named: string): string {
  const isFolder = /[\\/]$/.test(named) || statSync(path, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder) return join(path, `${kind}.md`);
  return path.endsWith('.md') ? path : `${path}.md`;
}

function exampleOf(kind: DocumentKind, lang: LanguageTag): string {
  if (!isExampleLanguage(lang)) {
    const languages = exampleLanguages.join(', ');
    throw new UsageError(`There is no example in “${lang}”: add --lang with one of ${languages}.`);
  }
  return readFileSync(new URL(`../examples/${lang}/${kind}.md`, import.meta.url), 'utf8');
}

/** In a content folder, the folder of a document says its language; elsewhere only a known one does. */
function languageOf(path: string, root: string | undefined): LanguageTag {
  const folder = basename(dirname(path));
  const depth = root === undefined ? 0 : path.slice(root.length + 1).split(sep).length;
  return depth === 4 || isExampleLanguage(folder) ? folder : 'en';
}

function isExampleLanguage(lang: string): boolean {
  return exampleLanguages.some((each) => each === lang);
}

/** The example with competencies that the library has, in place of those it lacks. */
function withCompetenciesOf(root: string, text: string): string {
  const source = readFileSync(join(root, 'library.yaml'), 'utf8');
  const known = Object.keys(readLibrary(source).library.competencies);
  const nameIn = (example: string): string => {
    if (known.includes(example)) return example;
    return known[exampleCompetencies.indexOf(example)] ?? known[0] ?? example;
  };
  return text
    .replace(/[a-z]+(?= [+-]\d)/g, (name) =>
      exampleCompetencies.includes(name) ? nameIn(name) : name,
    )
    .replace(/(?<=^competencies: \[)[^\]]*/m, (list) =>
      [...new Set(list.split(', ').map(nameIn))].join(', '),
    );
}
