import {
  documentVersion,
  type CompetencyId,
  type Document,
  type Key,
  type Manifest,
  type ManifestDocument,
} from '@kundskap/core';
import { countWords } from './count-words.js';
import { groupByDocument, type Content, type ContentDocument } from './read-content.js';

/** What a library holds, for an application that lists it. */
export function toManifest({ library, documents }: Content): Manifest {
  return {
    version: documentVersion,
    ...library,
    documents: groupByDocument(documents).flatMap((group) => {
      const [first] = group;
      return first ? toManifestDocument(first, group, Object.keys(library.competencies)) : [];
    }),
  };
}

function toManifestDocument(
  { id, module, source, parsed }: ContentDocument,
  group: readonly ContentDocument[],
  competencies: readonly CompetencyId[],
): ManifestDocument {
  const used = competenciesOf(parsed.document, parsed.key);
  return {
    id,
    kind: parsed.document.kind,
    module,
    title: Object.fromEntries(
      group.map(({ lang, parsed: { document } }) => [lang, document.title]),
    ),
    languages: group.map(({ lang }) => lang),
    competencies: competencies.filter((competency) => used.has(competency)),
    parts: partsOf(parsed.document).length,
    words: countWords(source.text),
  };
}

/** The competencies of a document and of its parts. */
function competenciesOf(document: Document, key: Key): ReadonlySet<CompetencyId> {
  const ofItems =
    document.kind === 'quiz' ? document.items.flatMap((item) => item.competencies) : [];
  const ofChoices = key.kind === 'scenario' ? Object.keys(key.competencyRanges) : [];
  return new Set([...document.competencies, ...ofItems, ...ofChoices]);
}

function partsOf(document: Document): readonly unknown[] {
  switch (document.kind) {
    case 'quiz':
      return document.items;
    case 'scenario':
      return document.scenes;
    case 'lesson':
      return document.sections;
  }
}
