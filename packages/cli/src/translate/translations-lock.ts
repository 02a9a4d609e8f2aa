import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageTag } from '@kundskap/core';
import { UsageError } from '../usage-error.js';
import { hashOf } from './block.js';

/**
 * The reference text that each translation was last reviewed against, by the name of the block
 * (`welcome/quiz#greet`) and by language.
 */
export type TranslationsLock = ReadonlyMap<string, ReadonlyMap<LanguageTag, string>>;

/** The file in a content folder that holds the lock. */
export const lockFile = 'translations.lock.json';

/**
 * Reads the lock of a content folder; one that was never written is empty.
 *
 * @throws {UsageError} when the file is not what {@link writeLock} writes.
 */
export function readLock(root: string): TranslationsLock {
  const path = join(root, lockFile);
  if (!existsSync(path)) return new Map();

  const file = parseJson(readFileSync(path, 'utf8'));
  if (!isLockFile(file)) {
    throw new UsageError(
      `“${lockFile}” cannot be read: take an earlier version of it out of Git, and confirm again.`,
    );
  }
  return new Map(
    Object.entries(file.blocks).map(([name, { languages, texts }]) => [
      name,
      new Map(Object.entries(languages).map(([lang, hash]) => [lang, texts[hash] ?? ''])),
    ]),
  );
}

/** Writes the lock of a content folder. The same lock gives the same bytes. */
export function writeLock(root: string, lock: TranslationsLock): void {
  const blocks = [...lock]
    .filter(([, reviewed]) => reviewed.size > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, reviewed]) => [name, toLockedBlock(reviewed)] as const);
  const file: LockFile = { version: 1, blocks: Object.fromEntries(blocks) };
  writeFileSync(join(root, lockFile), `${JSON.stringify(file, null, 2)}\n`);
}

interface LockFile {
  readonly version: 1;
  readonly blocks: Readonly<Record<string, LockedBlock>>;
}

/** Languages reviewed against the same text share it. */
interface LockedBlock {
  /** The hash of the reference text, by language. */
  readonly languages: Readonly<Record<LanguageTag, string>>;
  /** The reference texts, by their hashes. */
  readonly texts: Readonly<Record<string, string>>;
}

function toLockedBlock(reviewed: ReadonlyMap<LanguageTag, string>): LockedBlock {
  const entries = [...reviewed].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    languages: Object.fromEntries(entries.map(([lang, text]) => [lang, hashOf(text)])),
    texts: Object.fromEntries(entries.map(([, text]) => [hashOf(text), text])),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isLockFile(file: unknown): file is LockFile {
  if (!isRecord(file) || file['version'] !== 1 || !isRecord(file['blocks'])) return false;
  return Object.values(file['blocks']).every(
    (block) => isRecord(block) && isTexts(block['languages']) && isTexts(block['texts']),
  );
}

function isTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
