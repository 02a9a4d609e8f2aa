import { resolve } from 'node:path';
import { builtFiles } from './built-files.js';
import { checkContent } from './check-content.js';
import { isContentFolder, isWithin } from './find-sources.js';
import { hasErrors } from './findings.js';
import { formatText } from './format-text.js';
import { paintFor } from './paint.js';
import { readContent } from './read-content.js';
import { showProgress } from './show-progress.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { writeFolder } from './write-folder.js';

/** Builds a content folder into another folder. Returns 1, having written nothing, when it has errors. */
export function build(contentPath: string, outPath: string, terminal: Terminal): number {
  const root = resolve(terminal.cwd(), contentPath);
  const out = resolve(terminal.cwd(), outPath);
  refuseBadPaths(root, out, contentPath, outPath);

  const content = readContent(root, terminal.cwd(), showProgress('Reading', terminal));
  const findings = checkContent(content);
  if (findings.diagnostics.length > 0) {
    terminal.stderr.write(formatText(findings, paintFor(terminal.stderr, terminal)));
  }
  if (hasErrors(findings)) {
    terminal.stderr.write('Nothing was built: correct the errors first.\n');
    return 1;
  }

  writeFolder(out, builtFiles(content));
  terminal.stdout.write(`${content.documents.length} documents built into ${outPath}\n`);
  return 0;
}

function refuseBadPaths(root: string, out: string, contentPath: string, outPath: string): void {
  if (!isContentFolder(root)) {
    throw new UsageError(`“${contentPath}” has no library.yaml: name the folder that holds it.`);
  }
  if (isWithin(root, out) || isWithin(out, resolve(root, 'modules'))) {
    throw new UsageError(`“${outPath}” holds the content itself: name another folder for --out.`);
  }
}
