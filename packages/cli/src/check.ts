import { join, resolve } from 'node:path';
import { checkContent } from './check-content.js';
import { checkLooseFiles } from './check-loose-files.js';
import { findSources, isWithin, type SelectedFolder } from './find-sources.js';
import { hasErrors, joinFindings, pickFindings, type Findings } from './findings.js';
import { formatGithub } from './format-github.js';
import { formatJson } from './format-json.js';
import { formatText } from './format-text.js';
import { paintFor } from './paint.js';
import { readContent } from './read-content.js';
import { showProgress } from './show-progress.js';
import type { Terminal } from './terminal.js';

/** How diagnostics are told: for people, for programs, or as annotations on GitHub. */
export type CheckFormat = 'text' | 'json' | 'github';

/** How to check. */
export interface CheckOptions {
  readonly format: CheckFormat;
  /** How many warnings are still well; any number when absent. */
  readonly maxWarnings?: number;
}

/**
 * Tells every diagnostic of files and folders. Returns 1 when one is an error or there are too many
 * warnings, else 0. Without a diagnostic, nothing is printed; only a person is told that all is well.
 */
export function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): number {
  const { contentFolders, looseFiles } = findSources(paths, terminal.cwd());
  const findings = joinFindings([
    ...contentFolders.map((folder) => checkSelected(folder, terminal)),
    checkLooseFiles(looseFiles, terminal.cwd()),
  ]);

  tell(findings, options.format, terminal);
  return hasErrors(findings) || hasTooManyWarnings(findings, options, terminal) ? 1 : 0;
}

function tell(findings: Findings, format: CheckFormat, terminal: Terminal): void {
  const { stdout, stderr } = terminal;
  if (format === 'json') stdout.write(formatJson(findings));
  else if (format === 'github') stdout.write(formatGithub(findings));
  else if (findings.diagnostics.length > 0) {
    stdout.write(formatText(findings, paintFor(stdout, terminal)));
  } else if (stderr.isTTY) stderr.write(formatText(findings));
}

function hasTooManyWarnings(
  { diagnostics }: Findings,
  { maxWarnings = Infinity }: CheckOptions,
  { stderr }: Terminal,
): boolean {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  if (warnings <= maxWarnings) return false;
  stderr.write(`Too many warnings: ${warnings}, where ${maxWarnings} may be.\n`);
  return true;
}

/** Parity and links need the whole folder; told is only what was asked for, and its library.yaml. */
function checkSelected({ root, paths }: SelectedFolder, terminal: Terminal): Findings {
  const cwd = terminal.cwd();
  const selected = [...paths, join(root, 'library.yaml')];
  const content = readContent(root, cwd, showProgress('Reading', terminal));
  return pickFindings(checkContent(content), (file) =>
    selected.some((path) => isWithin(resolve(cwd, file), path)),
  );
}
