import type { Library } from '@kundskap/core';
import { checkParity, type Diagnostic } from '@kundskap/core/markdown';
import { checkLinks } from './check-links.js';
import { joinFindings, type Findings } from './findings.js';
import { problemWithFile } from './problem.js';
import { groupByDocument, type Content, type ContentDocument } from './read-content.js';

/** Finds everything that is wrong in a content folder: each document, its languages and its links. */
export function checkContent(content: Content): Findings {
  const { library, libraryFile, documents } = content;
  const sources = [libraryFile, ...documents.map(({ source }) => source)];
  const paths = new Set(documents.map(({ source }) => source.path));

  return joinFindings([
    {
      texts: new Map(sources.map(({ file, text }) => [file, text])),
      diagnostics: [
        ...content.diagnostics,
        ...documents.flatMap(diagnosticsOf),
        ...groupByDocument(documents).flatMap((group) => checkLanguages(group, library)),
        ...documents.flatMap(({ source, parsed }) =>
          checkLinks(source, parsed, (path) => paths.has(path)),
        ),
      ],
    },
  ]);
}

/** A file that is not text has been told already; what the parser makes of nothing adds only noise. */
function diagnosticsOf({ source, parsed }: ContentDocument): readonly Diagnostic[] {
  return source.diagnostics.length > 0 ? source.diagnostics : parsed.diagnostics;
}

function checkLanguages(group: readonly ContentDocument[], library: Library): Diagnostic[] {
  const readable = group.filter(({ source }) => source.diagnostics.length === 0);
  return [
    ...missingLanguages(group, library),
    ...checkParity(readable.map(({ parsed }) => parsed)),
  ];
}

function missingLanguages(group: readonly ContentDocument[], { languages }: Library): Diagnostic[] {
  const [reference] = group;
  const missing = languages.filter((lang) => !group.some((document) => document.lang === lang));
  if (!reference || missing.length === 0) return [];

  return [
    problemWithFile(
      reference.source.file,
      'missing-language',
      `“${reference.id}” is missing in ${missing.join(', ')}.`,
      'Add the file, or take the language out of library.yaml.',
    ),
  ];
}
