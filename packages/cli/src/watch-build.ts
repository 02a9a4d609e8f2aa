import { existsSync, watch, type FSWatcher } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from './build.js';
import { isSystemError } from './is-system-error.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

/** A watch that lasts until it is closed. */
export interface Watch {
  close(): void;
}

/** Editors save in several steps; a build waits until nothing has happened for so long, in milliseconds. */
const quietMs = 100;

/**
 * Builds a content folder again whenever its `library.yaml` or something in its `modules` changes.
 * Errors are told, and the last good build stays until they are mended.
 */
export function watchBuild(contentPath: string, outPath: string, terminal: Terminal): Watch {
  const root = resolve(terminal.cwd(), contentPath);
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      buildAgain(contentPath, outPath, terminal);
    }, quietMs);
  };
  const watchers = [
    watch(root, (_event, name) => {
      if (name === null || name === 'library.yaml') changed();
    }),
    ...watchModules(join(root, 'modules'), changed),
  ];
  // A file that is gone before it could be watched is a change like any other.
  for (const watcher of watchers) watcher.on('error', changed);

  terminal.stderr.write(`Watching ${contentPath}: press Ctrl+C to stop.\n`);
  return {
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}

function watchModules(folder: string, changed: () => void): FSWatcher[] {
  return existsSync(folder) ? [watch(folder, { recursive: true }, changed)] : [];
}

/** What cannot be read right now may be readable after the next change. */
function buildAgain(contentPath: string, outPath: string, terminal: Terminal): void {
  try {
    build(contentPath, outPath, terminal);
  } catch (error) {
    if (!(error instanceof UsageError || isSystemError(error))) throw error;
    terminal.stderr.write(`${error.message}\n`);
  }
}
