import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { LanguageTag, Library } from '@kundskap/core';
import { parseDocument, readLibrary, type ParsedDocument } from '@kundskap/core/markdown';
import { contentFolderOf } from '../find-sources.js';
import { hasErrors } from '../findings.js';
import { formatText } from '../format-text.js';
import { paintFor } from '../paint.js';
import type { Terminal } from '../terminal.js';
import { readTextFile } from '../text-file.js';
import { UsageError } from '../usage-error.js';
import { embedPicture } from './embed-picture.js';
import { formatHandout, formatHandoutKey } from './format-handout.js';
import { handoutWords } from './handout-words.js';
import type { Paper } from './paper.js';

/** What to print of a document. */
export interface PrintOptions {
  /** The key instead of the questions. */
  readonly key?: true;
  /** The file to write; the output when absent. */
  readonly out?: string;
  /** Wins over what the file and its folder say. */
  readonly lang?: LanguageTag;
  /** Another number shuffles the choices in another way. */
  readonly seed: number;
}

/** Prints a document as HTML for paper. Returns 1, having printed nothing, when it has errors. */
export function printDocument(named: string, options: PrintOptions, terminal: Terminal): number {
  const cwd = terminal.cwd();
  const path = resolve(cwd, named);
  if (!named.endsWith('.md') || !statSync(path, { throwIfNoEntry: false })?.isFile()) {
    throw new UsageError(`There is no Markdown file “${named}”: name one that exists.`);
  }

  if (options.out !== undefined && resolve(cwd, options.out) === path) {
    throw new UsageError(`“${options.out}” is the document itself: name another file for --out.`);
  }

  const source = readTextFile(path, cwd);
  const root = contentFolderOf(path);
  const library = root === undefined ? undefined : libraryOf(root);
  const lang = options.lang ?? (root === undefined ? undefined : basename(dirname(path)));
  const parsed = parseDocument(source.text, {
    file: source.file,
    ...(lang === undefined ? {} : { lang }),
    ...(library ? { library } : {}),
  });
  const findings = {
    diagnostics: source.diagnostics.length > 0 ? source.diagnostics : parsed.diagnostics,
    texts: new Map([[source.file, source.text]]),
  };
  if (hasErrors(findings)) {
    terminal.stderr.write(formatText(findings, paintFor(terminal.stderr, terminal)));
    terminal.stderr.write('Nothing was printed: correct the errors first.\n');
    return 1;
  }

  write(toHtml(parsed, path, library, options), options.out, terminal);
  return 0;
}

function libraryOf(root: string): Library {
  return readLibrary(readFileSync(join(root, 'library.yaml'), 'utf8')).library;
}

function toHtml(
  { document, key }: ParsedDocument,
  path: string,
  library: Library | undefined,
  options: PrintOptions,
): string {
  const scenes = document.kind === 'scenario' ? document.scenes.map(({ id }) => id) : [];
  const paper: Paper = {
    lang: document.lang,
    words: handoutWords(document.lang),
    seed: options.seed,
    pictureAt: (src) => embedPicture(src, path),
    competency: (id) => library?.competencies[id]?.label[document.lang] ?? id,
    scene: (id) => scenes.indexOf(id) + 1,
  };
  if (!options.key) return formatHandout(document, paper);
  if (document.kind === 'lesson') throw new UsageError('A lesson asks nothing, so it has no key.');
  return formatHandoutKey(document, key, paper);
}

function write(html: string, out: string | undefined, terminal: Terminal): void {
  if (out === undefined) {
    terminal.stdout.write(html);
    return;
  }
  const path = resolve(terminal.cwd(), out);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
  terminal.stdout.write(`Printed into ${out}\n`);
}
