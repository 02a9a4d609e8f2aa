import { existsSync, readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Diagnostic, ParsedDocument } from '@kundskap/core/markdown';
import { decodeLink, isRelative, linksOf, pathOf } from './links.js';
import { problemAt } from './problem.js';
import { linesOf, type TextFile } from './text-file.js';

/** Finds the links to other documents, and the media, that lead nowhere. */
export function checkLinks(
  source: TextFile,
  { document, key }: ParsedDocument,
  isDocument: (path: string) => boolean,
): Diagnostic[] {
  const folder = dirname(source.path);
  const leadsNowhere = (link: string) => {
    const target = resolve(folder, pathOf(link));
    return !(target.endsWith('.md') ? isDocument(target) : existsSync(target));
  };

  const dangling = linksOf([document, key]).filter(isRelative).filter(leadsNowhere);
  return [...new Set(dangling)].flatMap((link) =>
    placesOf(link, source.text).map((place) =>
      problemAt(
        { file: source.file, ...place },
        'dangling-link',
        `“${decodeLink(link)}” leads nowhere.`,
        hintFor(link, folder),
      ),
    ),
  );
}

/** Where a link stands in a text; a link that is written in another way is told at the start. */
function placesOf(link: string, text: string) {
  const places = linesOf(text).flatMap((line, index) =>
    [...line.matchAll(/(?<=\]\(<?)[^\s<>)]+/g)]
      .filter(([written]) => written === link || written === decodeLink(link))
      .map((match) => ({ line: index + 1, column: match.index + 1, length: match[0].length })),
  );
  return places.length > 0 ? places : [{ line: 1, column: 1, length: 0 }];
}

function hintFor(link: string, folder: string): string {
  if (!pathOf(link).endsWith('.md')) return 'Put the file there, or correct its name.';

  const documents = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return `Documents here: ${documents.sort().join(', ')}.`;
}
