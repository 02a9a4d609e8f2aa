import { existsSync } from 'node:fs';
import { parseDocument } from '@kundskap/core/markdown';
import { checkLinks } from './check-links.js';
import { joinFindings, type Findings } from './findings.js';
import { readTextFile } from './text-file.js';

/** Finds what is wrong in files that belong to no content folder. */
export function checkLooseFiles(paths: readonly string[], cwd: string): Findings {
  return joinFindings(paths.map((path) => checkLooseFile(path, cwd)));
}

function checkLooseFile(path: string, cwd: string): Findings {
  const source = readTextFile(path, cwd);
  const texts = new Map([[source.file, source.text]]);
  if (source.diagnostics.length > 0) return { texts, diagnostics: source.diagnostics };

  const parsed = parseDocument(source.text, { file: source.file });
  const links = checkLinks(source, parsed, existsSync);
  return { texts, diagnostics: [...parsed.diagnostics, ...links] };
}
