import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { UsageError } from './usage-error.js';

/** What the paths on a command line stand for. */
export interface Sources {
  readonly contentFolders: readonly SelectedFolder[];
  /** Markdown outside of any content folder. */
  readonly looseFiles: readonly string[];
}

/** A content folder, of which some or all files were asked for. */
export interface SelectedFolder {
  readonly root: string;
  readonly paths: readonly string[];
}

/**
 * Finds the Markdown that paths stand for. A folder with a `library.yaml` is a content folder, also
 * when only something inside its `modules` was named.
 *
 * @throws {UsageError} when a path does not exist, or stands for nothing.
 */
export function findSources(paths: readonly string[], cwd: string): Sources {
  const found = paths.flatMap((path) => sourcesAt(resolve(cwd, path), path));
  const roots = new Set(found.flatMap(({ root }) => root ?? []));

  return {
    contentFolders: [...roots].map((root) => ({
      root,
      paths: found.filter((source) => source.root === root).map(({ path }) => path),
    })),
    looseFiles: [...new Set(found.filter(({ root }) => !root).map(({ path }) => path))].sort(),
  };
}

/** Whether a folder is a content folder. */
export function isContentFolder(folder: string): boolean {
  return existsSync(join(folder, 'library.yaml'));
}

/** The content folder that a path is, or whose modules it stands in. */
export function contentFolderOf(path: string): string | undefined {
  if (isContentFolder(path)) return path;

  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (isContentFolder(folder) && isWithin(path, join(folder, 'modules'))) return folder;
  }
  return undefined;
}

/** Whether `path` is a folder or stands inside of it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** A file or folder to check, and the content folder it belongs to. */
interface Source {
  readonly path: string;
  readonly root?: string;
}

function sourcesAt(path: string, asked: string): Source[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) {
    throw new UsageError(`There is no “${asked}”: name a Markdown file or a folder that exists.`);
  }
  if (stats.isDirectory()) {
    const sources = sourcesInFolder(path);
    if (sources.length > 0) return sources;
    throw new UsageError(`There is no Markdown in “${asked}”: name a folder that has some.`);
  }

  if (basename(path) === 'library.yaml') return [inContent(dirname(path), dirname(path))];
  if (path.endsWith('.md')) return [withRoot(path)];
  throw new UsageError(`“${asked}” is not Markdown: name a file that ends in .md, or a folder.`);
}

function sourcesInFolder(folder: string): Source[] {
  const source = withRoot(folder);
  if (source.root) return [source];

  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return isPassedOver(entry.name) ? [] : sourcesInFolder(path);
    return entry.name.endsWith('.md') ? [{ path }] : [];
  });
}

function withRoot(path: string): Source {
  const root = contentFolderOf(path);
  return root === undefined ? { path } : inContent(path, root);
}

function inContent(path: string, root: string): Source {
  return { path, root };
}

function isPassedOver(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}
