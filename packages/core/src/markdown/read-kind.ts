import type { DocumentKind } from '../model/document.js';
import type { FrontMatter } from './front-matter.js';
import { inferDocumentKind, surelyOfKind } from './infer-document-kind.js';
import { fieldIgnored, wrongKind } from './rules/index.js';
import type { Report } from './rules/rule.js';
import type { BlockNode } from './syntax.js';

/**
 * The kind of a document: as stated, unless what it asks leaves no doubt that the author meant another,
 * and as inferred when nothing is stated.
 */
export function readKind(
  frontMatter: FrontMatter,
  blocks: readonly BlockNode[],
  report: Report,
): DocumentKind {
  const { kind: stated, spans } = frontMatter;
  const found = surelyOfKind(blocks);
  const isWrong = stated !== undefined && stated !== 'lesson' && found && found !== stated;
  if (isWrong && spans.kind) report(wrongKind, spans.kind, { stated, found });

  const kind = isWrong ? found : (stated ?? inferDocumentKind(blocks, frontMatter));
  for (const field of isWrong ? [] : ignoredFields[kind]) {
    if (spans[field]) report(fieldIgnored, spans[field], { field, kind });
  }
  return kind;
}

/** The fields that mean nothing in a kind. */
const ignoredFields = {
  quiz: ['start', 'vars', 'mood'],
  scenario: [],
  lesson: ['pass', 'start', 'vars', 'mood'],
} satisfies Record<DocumentKind, readonly string[]>;
