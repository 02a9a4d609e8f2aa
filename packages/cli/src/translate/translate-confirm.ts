import { resolve } from 'node:path';
import type { LanguageTag } from '@kundskap/core';
import { isContentFolder } from '../find-sources.js';
import type { Content } from '../read-content.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { blocksOf } from './block.js';
import { findGaps, gapName, referenceLanguage, type Gap } from './find-gaps.js';
import { openTranslations } from './open-translations.js';
import { writeLock, type TranslationsLock } from './translations-lock.js';

/** What to confirm. */
export interface ConfirmOptions {
  /** Only this language; all when absent. */
  readonly lang?: LanguageTag;
  readonly all?: true;
}

/**
 * Records that translations say what the reference says now. Returns 1 when some of what was named is
 * not translated, which nobody can confirm.
 *
 * @param named - Names of documents and blocks; the first may be the content folder instead.
 */
export function translateConfirm(
  named: readonly string[],
  options: ConfirmOptions,
  terminal: Terminal,
): number {
  const { folder, names } = splitFolder(named, terminal);
  const { content, lock } = openTranslations(folder, terminal);
  refuseLanguage(options.lang, content);
  refuseNames(names, options, content, lock);

  const gaps = findGaps(content, lock).filter((gap) => isMeant(gap, names, options));
  const confirmed = gaps.filter(({ state }) => state === 'unconfirmed' || state === 'stale');
  const left = gaps.filter((gap) => !confirmed.includes(gap) && gap.translation);
  const forgotten = findGaps(content, lock).filter(({ translation }) => !translation);

  if (confirmed.length + forgotten.length > 0) {
    writeLock(content.root, updated(lock, confirmed, forgotten));
  }
  terminal.stdout.write(`Confirmed ${confirmed.length} of ${confirmed.length + left.length}.\n`);
  for (const gap of left) {
    terminal.stderr.write(
      `Not confirmed, as it is ${gap.state}: ${gapName(gap)} in ${gap.lang}.\n`,
    );
  }
  return left.length > 0 ? 1 : 0;
}

/** Refuses a language that nothing is translated into. */
export function refuseLanguage(lang: LanguageTag | undefined, content: Content): void {
  const languages = content.library.languages.filter((each) => each !== referenceLanguage(content));
  if (lang === undefined || languages.includes(lang)) return;
  throw new UsageError(`“${lang}” is no language to translate into: name ${languages.join(', ')}.`);
}

function splitFolder([first, ...rest]: readonly string[], terminal: Terminal) {
  if (first !== undefined && isContentFolder(resolve(terminal.cwd(), first))) {
    return { folder: first, names: rest };
  }
  return { folder: undefined, names: first === undefined ? [] : [first, ...rest] };
}

function refuseNames(
  names: readonly string[],
  { all }: ConfirmOptions,
  { documents }: Content,
  lock: TranslationsLock,
): void {
  if (names.length === 0 && !all) {
    throw new UsageError('Name what was reviewed, such as welcome/quiz#greet; or --all.');
  }
  const known = new Set([
    ...documents.flatMap((document) => [
      document.id,
      ...blocksOf(document).map(({ id }) => `${document.id}#${id}`),
    ]),
    ...lock.keys(),
  ]);
  for (const name of names) {
    if (known.has(name)) continue;
    throw new UsageError(`There is no “${name}”: “kundskap translate status” tells the names.`);
  }
}

function isMeant(gap: Gap, names: readonly string[], { lang, all }: ConfirmOptions): boolean {
  if (lang !== undefined && gap.lang !== lang) return false;
  return all === true || names.includes(gap.document) || names.includes(gapName(gap));
}

/** Orphans that stand in no file have nothing left to confirm: they go. */
function updated(
  lock: TranslationsLock,
  confirmed: readonly Gap[],
  forgotten: readonly Gap[],
): TranslationsLock {
  const next = new Map([...lock].map(([name, reviews]) => [name, new Map(reviews)]));
  for (const gap of confirmed) {
    const reviews = next.get(gapName(gap)) ?? new Map<LanguageTag, string>();
    next.set(gapName(gap), reviews.set(gap.lang, gap.reference?.text ?? ''));
  }
  for (const gap of forgotten) next.get(gapName(gap))?.delete(gap.lang);
  return next;
}
