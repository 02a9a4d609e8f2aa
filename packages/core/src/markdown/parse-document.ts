import type { Diagnostic } from '../diagnostic/diagnostic.js';
import type { Document, DocumentKind, Key } from '../model/document.js';
import type { DocumentId, LanguageTag } from '../model/ids.js';
import type { Library } from '../model/library.js';
import { splitKey, type AuthoredDocument } from '../model/split-key.js';
import { toAnchors } from './anchors.js';
import type { Context } from './context.js';
import { defaultLibrary } from './default-library.js';
import type { DocumentDraft } from './document-draft.js';
import { collectLinks, type DocumentLink } from './document-links.js';
import { readFrontMatter } from './front-matter.js';
import { readKind } from './read-kind.js';
import { kindOfResponse } from './kind-of-response.js';
import { parseLesson } from './parse-lesson.js';
import { parseQuiz } from './parse-quiz.js';
import { parseScenario } from './parse-scenario.js';
import { readContents } from './read-contents.js';
import { readParts } from './read-parts.js';
import { refuseOthers } from './names.js';
import { beforeFirstHeading, noTitle } from './rules/index.js';
import { inFileOrder, reporter } from './rules/rule.js';
import { firstWords, readSource } from './source.js';
import { nodeText, type Span } from './syntax.js';
import { toContent } from './to-content.js';

/** Where a text comes from, and what it may refer to. */
export interface ParseOptions {
  /** For messages, and for `id` and `lang` where the path has the form `<module>/<lang>/<name>.md`. */
  readonly file?: string;
  /** Wins over the front matter and the path. `und` when nothing says. */
  readonly lang?: LanguageTag;
  /** Wins over the front matter and the path. */
  readonly id?: DocumentId;
  /** What the content folder declares; a loose file knows the eleven competencies. */
  readonly library?: Pick<Library, 'competencies' | 'claims'>;
}

/** What came of a text. */
export interface ParsedDocument {
  /** The document as the learner may see it, as far as it could be read. */
  readonly document: Document;
  /** What is correct in it, kept apart. */
  readonly key: Key;
  /** Everything that is wrong with it, in the order of the file. Empty when all is well. */
  readonly diagnostics: readonly Diagnostic[];
  /** The links to other documents, for whoever knows which there are. */
  readonly links: readonly DocumentLink[];
  /** Where each `##` part stands, by its id. */
  readonly places: ReadonlyMap<string, Span>;
  /** Where the value of each field of the front matter stands. */
  readonly fields: ReadonlyMap<string, Span>;
  readonly file: string;
}

/**
 * Reads a document from Markdown. Never throws on content: it goes as far as it can, and tells
 * everything that is wrong as diagnostics.
 *
 * @example
 * ```ts
 * const { document, key, diagnostics } = parseDocument(text, { file: 'late-parcel.md' });
 * ```
 */
export function parseDocument(text: string, options: ParseOptions = {}): ParsedDocument {
  const file = options.file ?? 'document.md';
  const path = /(?:^|[\\/])([^\\/]+)[\\/]([a-z]{2,3}(?:-[A-Za-z0-9]+)*)[\\/]([^\\/]+)\.md$/.exec(
    file,
  );
  const library = options.library ?? defaultLibrary;
  const diagnostics: Diagnostic[] = [];
  const report = reporter(file, diagnostics);

  const source = readSource(text);
  const frontMatter = readFrontMatter(source, { library, report });
  const { title = [], introduction, parts, isUnread } = readParts(source, report);
  const titleWords = nodeText(title).trim();
  const lang = options.lang ?? frontMatter.lang ?? path?.[2] ?? 'und';
  const anchors = toAnchors(parts);
  const context: Context = { lang, library, anchors, report };

  const topSpan = firstWords(source);
  const isEmpty = source.body.trim() === '';
  if (titleWords === '' && !isUnread && !isEmpty) report(noTitle, topSpan, undefined);
  const opening = readContents(introduction, 'introduction', context);
  refuseOthers(opening.directives, [], 'before the first “##”', context);
  const early = opening.blocks.find(kindOfResponse);
  if (early) report(beforeFirstHeading, early.span, undefined);

  const kind = readKind(
    frontMatter,
    [introduction, ...parts.map(({ blocks }) => blocks)].flat(),
    report,
  );
  const draft: DocumentDraft = {
    base: {
      id: options.id ?? frontMatter.id ?? (path ? `${path[1]}/${path[3]}` : baseName(file)),
      lang,
      title: titleWords,
      introduction: toContent(opening.blocks, context),
      competencies: frontMatter.competencies,
      sources: frontMatter.sources,
    },
    frontMatter,
    parts,
    topSpan,
    isWhole: !isUnread && !early,
  };
  const { document, key } = splitKey(parsers[kind](draft, context));
  return {
    document,
    key,
    diagnostics: inFileOrder(diagnostics),
    links: collectLinks([...introduction, ...parts.flatMap(({ blocks }) => blocks)]),
    places: new Map(parts.map(({ id, span }) => [id, span])),
    fields: new Map(Object.entries(frontMatter.spans)),
    file,
  };
}

const parsers = {
  quiz: parseQuiz,
  scenario: parseScenario,
  lesson: parseLesson,
} satisfies Record<DocumentKind, (draft: DocumentDraft, context: Context) => AuthoredDocument>;

function baseName(file: string): string {
  return /([^\\/]*?)(\.[^.\\/]*)?$/.exec(file)?.[1] ?? file;
}
