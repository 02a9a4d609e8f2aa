import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Diagnostic, ParsedDocument } from '@kundskap/core/markdown';
import { decodeLink, isDocumentLink, isRelative, linksOf, pathOf } from './links.js';
import { problemAt } from './problem.js';
import { linesOf, type TextFile } from './text-file.js';

/** Finds the pictures, sounds and other files that a document shows or links to and that are not there. */
export function checkFiles(
  { path, file, text }: TextFile,
  { document, key }: ParsedDocument,
): Diagnostic[] {
  const missing = linksOf([document, key])
    .filter((link) => isRelative(link) && !isDocumentLink(link))
    .filter((link) => !existsSync(resolve(dirname(path), pathOf(link))));

  return [...new Set(missing)].flatMap((link) =>
    placesOf(link, text).map((place) =>
      problemAt(
        { file, ...place },
        'missing-file',
        `There is no file “${decodeLink(link)}”.`,
        'Put it there, or correct its name.',
      ),
    ),
  );
}

/** Where a link stands in a text; one that is written in another way is told at the start. */
function placesOf(link: string, text: string) {
  const places = linesOf(text).flatMap((line, index) =>
    [...line.matchAll(/(?<=\]\(<?)[^\s<>)]+/g)]
      .filter(([written]) => written === link || written === decodeLink(link))
      .map((match) => ({ line: index + 1, column: match.index + 1, length: match[0].length })),
  );
  return places.length > 0 ? places : [{ line: 1, column: 1, length: 0 }];
}
