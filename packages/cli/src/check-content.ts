import type { LanguageTag, Library } from '@kundskap/core';
import { checkLinks, checkParity, type Diagnostic } from '@kundskap/core/markdown';
import { checkFiles } from './check-files.js';
import { joinFindings, type Findings } from './findings.js';
import { problemWithFile } from './problem.js';
import { groupByDocument, type Content, type ContentDocument } from './read-content.js';

/** Finds everything that is wrong in a content folder: each document, its languages and its links. */
export function checkContent(content: Content): Findings {
  const { library, libraryFile, documents } = content;
  const sources = [libraryFile, ...documents.map(({ source }) => source)];

  return joinFindings([
    {
      texts: new Map(sources.map(({ file, text }) => [file, text])),
      diagnostics: [
        ...content.diagnostics,
        ...documents.flatMap(diagnosticsOf),
        ...groupByDocument(documents).flatMap((group) => checkLanguages(group, library)),
        ...library.languages.flatMap((lang) => checkLinksWithin(lang, documents)),
        ...documents.flatMap(({ source, parsed }) => checkFiles(source, parsed)),
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

/** A link leads to a document of the same language. */
function checkLinksWithin(lang: LanguageTag, documents: readonly ContentDocument[]): Diagnostic[] {
  const ofLanguage = documents.filter((document) => document.lang === lang);
  const known = new Set(ofLanguage.map(({ id }) => id));
  return ofLanguage.flatMap(({ parsed }) => checkLinks(parsed, known));
}
