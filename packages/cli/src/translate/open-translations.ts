import { resolve } from 'node:path';
import { isContentFolder } from '../find-sources.js';
import { readContent, type Content } from '../read-content.js';
import { showProgress } from '../show-progress.js';
import type { Terminal } from '../terminal.js';
import { shownPath } from '../text-file.js';
import { UsageError } from '../usage-error.js';
import type { PlacedText } from './find-gaps.js';
import { readLock, type TranslationsLock } from './translations-lock.js';

/** A content folder and what has been confirmed in it. */
export interface Translations {
  readonly content: Content;
  readonly lock: TranslationsLock;
}

/**
 * Reads the content folder that was named; else the folder one stands in, or `content` in it.
 *
 * @throws {UsageError} when there is none, or its `library.yaml` cannot be read.
 */
export function openTranslations(named: string | undefined, terminal: Terminal): Translations {
  const cwd = terminal.cwd();
  const folder = (named === undefined ? ['.', 'content'] : [named]).find((path) =>
    isContentFolder(resolve(cwd, path)),
  );
  if (folder === undefined) {
    throw new UsageError(`“${named ?? '.'}” has no library.yaml: name the folder that holds it.`);
  }

  const root = resolve(cwd, folder);
  const content = readContent(root, cwd, showProgress('Reading', terminal));
  if (content.diagnostics.some(({ code }) => code === 'front-matter')) {
    throw new UsageError(`library.yaml cannot be read: run “kundskap check ${folder}”.`);
  }
  return { content, lock: readLock(root) };
}

/** A place as editors understand it: `content/modules/welcome/sv/quiz.md:12`. */
export function showPlace({ path, line }: PlacedText, terminal: Terminal): string {
  return `${shownPath(path, terminal.cwd())}:${line}`;
}
