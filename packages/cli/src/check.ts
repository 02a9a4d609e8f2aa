import { join, resolve } from 'node:path';
import { checkContent } from './check-content.js';
import { checkLooseFiles } from './check-loose-files.js';
import { findSources, isWithin, type SelectedFolder } from './find-sources.js';
import { hasErrors, joinFindings, pickFindings, type Findings } from './findings.js';
import { formatJson } from './format-json.js';
import { formatText } from './format-text.js';
import { readContent } from './read-content.js';
import type { Terminal } from './terminal.js';

/** How diagnostics are told: for people, or for programs. */
export type CheckFormat = 'text' | 'json';

/** Tells every diagnostic of files and folders. Returns 1 when one is an error, else 0. */
export function check(paths: readonly string[], format: CheckFormat, terminal: Terminal): number {
  const { contentFolders, looseFiles } = findSources(paths, terminal.cwd());
  const findings = joinFindings([
    ...contentFolders.map((folder) => checkSelected(folder, terminal.cwd())),
    checkLooseFiles(looseFiles, terminal.cwd()),
  ]);

  terminal.stdout.write(format === 'json' ? formatJson(findings) : formatText(findings));
  return hasErrors(findings) ? 1 : 0;
}

/** Parity and links need the whole folder; told is only what was asked for, and its library.yaml. */
function checkSelected({ root, paths }: SelectedFolder, cwd: string): Findings {
  const selected = [...paths, join(root, 'library.yaml')];
  return pickFindings(checkContent(readContent(root, cwd)), (file) =>
    selected.some((path) => isWithin(resolve(cwd, file), path)),
  );
}
