import { join } from 'node:path';
import type { DocumentId, LanguageTag } from '@kundskap/core';
import { groupByDocument, type Content, type ContentDocument } from '../read-content.js';
import { blocksOf, topBlock, type Block } from './block.js';
import type { TranslationsLock } from './translations-lock.js';

/**
 * What a translation lacks: it is not there, nobody has confirmed it, the reference has changed since
 * somebody did, or it translates what is no longer there.
 */
export type GapState = 'missing' | 'unconfirmed' | 'stale' | 'orphaned';

/** A block, or a whole document, that one language is behind with. */
export interface Gap {
  readonly state: GapState;
  readonly document: DocumentId;
  /** Absent when it is the whole document. */
  readonly block?: string;
  readonly lang: LanguageTag;
  readonly reference?: PlacedText;
  /** Where the translation stands, or where it belongs: then its text is empty. */
  readonly translation?: PlacedText;
  /** The reference text of the last review. */
  readonly reviewed?: string;
}

/** A text, and where it starts. */
export interface PlacedText {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

/** The language that others are translated from: the first of the library. */
export function referenceLanguage({ library }: Content): LanguageTag {
  return library.languages[0] ?? 'en';
}

/** How people name a block or a document: `welcome/quiz#greet`, `welcome/quiz`. */
export function gapName({ document, block }: Pick<Gap, 'document' | 'block'>): string {
  return block === undefined ? document : `${document}#${block}`;
}

/** Everything in which translations are behind, in the order of the library. Empty when all is well. */
export function findGaps(content: Content, lock: TranslationsLock): Gap[] {
  const gaps = groupByDocument(content.documents).flatMap((group) => gapsOf(group, content, lock));
  return [...gaps, ...forgottenReviews(content, lock)];
}

function gapsOf(
  group: readonly ContentDocument[],
  content: Content,
  lock: TranslationsLock,
): Gap[] {
  const reference = group.find(({ lang }) => lang === referenceLanguage(content));
  const others = group.filter((document) => document !== reference);
  if (!reference) return others.map(orphanedDocument);

  const translations = new Map(
    others.map((document) => [document.lang, toTranslation(document)] as const),
  );
  const languages = content.library.languages.filter((lang) => lang !== reference.lang);
  const blocks = blocksOf(reference);
  return [
    ...languages
      .filter((lang) => !translations.has(lang))
      .map((lang) => missingDocument(reference, lang, content)),
    ...blocks.flatMap((block) =>
      languages.flatMap((lang) => {
        const translation = translations.get(lang);
        const reviewed = lock.get(gapName({ document: reference.id, block: block.id }))?.get(lang);
        return translation ? gapOfBlock(block, blocks, reference, translation, reviewed) : [];
      }),
    ),
    ...[...translations.values()].flatMap((translation) => orphanedBlocks(translation, blocks)),
  ];
}

interface Translation {
  readonly document: ContentDocument;
  readonly blocks: readonly Block[];
}

function toTranslation(document: ContentDocument): Translation {
  return { document, blocks: blocksOf(document) };
}

function gapOfBlock(
  block: Block,
  all: readonly Block[],
  reference: ContentDocument,
  { document, blocks }: Translation,
  reviewed: string | undefined,
): Gap[] {
  const gap = {
    document: document.id,
    block: block.id,
    lang: document.lang,
    reference: placed(reference, block),
  };
  const translated = blocks.find(({ id }) => id === block.id);
  if (!translated || translated.text === '') {
    const line = lineFor(block, all, blocks, document);
    const translation = { path: document.source.path, line, text: '' };
    return [{ ...gap, state: 'missing', translation }];
  }

  const translation = placed(document, translated);
  if (reviewed === undefined) return [{ ...gap, state: 'unconfirmed', translation }];
  if (reviewed === block.text) return [];
  return [{ ...gap, state: 'stale', translation, reviewed }];
}

/** Where a block that is missing belongs: before the first of those after it, else at the end. */
function lineFor(
  block: Block,
  all: readonly Block[],
  translated: readonly Block[],
  { source }: ContentDocument,
): number {
  const after = new Set(all.slice(all.indexOf(block) + 1).map(({ id }) => id));
  const next = translated.find(({ id }) => after.has(id));
  return next?.line ?? source.text.trimEnd().split('\n').length + 1;
}

function orphanedBlocks({ document, blocks }: Translation, reference: readonly Block[]): Gap[] {
  const known = new Set(reference.map(({ id }) => id));
  return blocks
    .filter(({ id }) => !known.has(id))
    .map((block) => ({
      state: 'orphaned',
      document: document.id,
      block: block.id,
      lang: document.lang,
      translation: placed(document, block),
    }));
}

function orphanedDocument(document: ContentDocument): Gap {
  const translation = { path: document.source.path, line: 1, text: document.source.text };
  return { state: 'orphaned', document: document.id, lang: document.lang, translation };
}

function missingDocument(reference: ContentDocument, lang: LanguageTag, { root }: Content): Gap {
  const [, name = ''] = reference.id.split('/');
  const path = join(root, 'modules', reference.module, lang, `${name}.md`);
  return {
    state: 'missing',
    document: reference.id,
    lang,
    reference: { path: reference.source.path, line: 1, text: reference.source.text },
    translation: { path, line: 1, text: '' },
  };
}

/** Reviews of blocks that neither the reference nor the translation has any more. */
function forgottenReviews({ documents, library }: Content, lock: TranslationsLock): Gap[] {
  const written = new Map(
    library.languages.map((lang) => [
      lang,
      new Set(
        documents
          .filter((document) => document.lang === lang)
          .flatMap((each) => blocksOf(each).map(({ id }) => `${each.id}#${id}`)),
      ),
    ]),
  );
  const reference = written.get(library.languages[0] ?? 'en');
  return [...lock].flatMap(([name, reviews]) =>
    [...reviews]
      .filter(([lang]) => !reference?.has(name) && !written.get(lang)?.has(name))
      .map(([lang, reviewed]) => {
        const [document = name, block = topBlock] = name.split('#');
        return { state: 'orphaned' as const, document, block, lang, reviewed };
      }),
  );
}

function placed({ source }: ContentDocument, { line, text }: Block): PlacedText {
  return { path: source.path, line, text };
}
