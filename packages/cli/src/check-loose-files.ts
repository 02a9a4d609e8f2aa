import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseDocument, type Diagnostic, type ParsedDocument } from '@kundskap/core/markdown';
import { joinFindings, type Findings } from './findings.js';
import { pathOf } from './links.js';
import { readTextFile, type TextFile } from './text-file.js';

/** Finds what is wrong in files that belong to no content folder. */
export function checkLooseFiles(paths: readonly string[], cwd: string): Findings {
  return joinFindings(paths.map((path) => checkLooseFile(path, cwd)));
}

function checkLooseFile(path: string, cwd: string): Findings {
  const source = readTextFile(path, cwd);
  const texts = new Map([[source.file, source.text]]);
  if (source.diagnostics.length > 0) return { texts, diagnostics: source.diagnostics };

  const parsed = parseDocument(source.text, { file: source.file });
  return { texts, diagnostics: [...parsed.diagnostics, ...danglingLinks(source, parsed)] };
}

/** A loose file may link to what stands beside it; where its media will be, nobody has said yet. */
function danglingLinks({ path, file }: TextFile, { links }: ParsedDocument): Diagnostic[] {
  return links
    .filter(({ href }) => !existsSync(resolve(dirname(path), pathOf(href))))
    .map(({ href, span }) => ({
      file,
      ...span,
      code: 'dangling-link',
      severity: 'error',
      message: `“${href}” leads nowhere.`,
      hint: 'Put the file there, or correct its name.',
    }));
}
