import { headingsThatAreParts } from './part-headings.js';
import { lonelyAnchor, readHeadingId } from './heading-id.js';
import { readChunks } from './read-chunks.js';
import { duplicateId, emptyHeading, misplacedAnchor, secondTitle } from './rules/index.js';
import type { Report } from './rules/rule.js';
import type { Source } from './source.js';
import {
  nodeText,
  type BlockNode,
  type HeadingNode,
  type InlineNode,
  type Span,
} from './syntax.js';

/** The title, the introduction and the `##` parts of a document. */
export interface Parts {
  readonly title?: readonly InlineNode[];
  readonly introduction: readonly BlockNode[];
  readonly parts: readonly Part[];
  /** Whether the text before the first `##` was beyond a limit. */
  readonly isUnread: boolean;
}

/** A `##` heading and what stands under it: an item, a scene or a section. */
export interface Part {
  readonly id: string;
  /** Where the id is written, or else the heading. */
  readonly idSpan: Span;
  readonly title: readonly InlineNode[];
  readonly span: Span;
  readonly blocks: readonly BlockNode[];
  /** Whether it was beyond a limit, so that nothing can be said of what stands in it. */
  readonly isUnread: boolean;
}

type OpenPart = Part & { readonly blocks: BlockNode[] };

/** Reads the body of a file, and sorts it by its headings. */
export function readParts(source: Source, report: Report): Parts {
  const chunks = readChunks(source, report);
  const isUnread = chunks[0]?.isUnread === true;
  const unread = new Set(chunks.flatMap((chunk) => (chunk.isUnread ? chunk.blocks : [])));
  const nodes = headingsThatAreParts(
    chunks.flatMap(({ blocks }) => blocks),
    report,
  );

  const introduction: BlockNode[] = [];
  const parts: OpenPart[] = [];
  const ids = new TakenIds();
  let title: readonly InlineNode[] | undefined;
  for (const node of nodes) {
    const blocks = parts.at(-1)?.blocks ?? introduction;
    if (node.type === 'heading' && node.level === 1) {
      if (title) report(secondTitle, node.span, { title: nodeText(node.inlines) });
      title ??= node.inlines;
    } else if (node.type === 'heading' && node.level === 2) {
      parts.push(openPart(node, blocks, unread.has(node), ids, report));
    } else {
      blocks.push(node);
    }
  }
  return { ...(title ? { title } : {}), introduction, parts, isUnread };
}

function openPart(
  { inlines, span }: HeadingNode,
  before: BlockNode[],
  isUnread: boolean,
  ids: TakenIds,
  report: Report,
): OpenPart {
  const above = lonelyAnchor(before.at(-1));
  const written = readHeadingId(inlines, span, report);
  if (nodeText(written.inlines).trim() === '') report(emptyHeading, span, undefined);
  if (above) {
    before.pop();
    report(misplacedAnchor, above.span, { id: above.id, title: nodeText(inlines).trim() });
  }
  const {
    id: wanted,
    isExplicit,
    idSpan,
  } = above ? { id: above.id, isExplicit: true, idSpan: above.span } : written;

  const id = isExplicit ? wanted : ids.takeFree(wanted, idSpan);
  const taken = isExplicit ? ids.take(id, idSpan) : undefined;
  if (taken) report(duplicateId, idSpan, { id, what: 'heading', line: taken.line });
  return { id, idSpan, title: written.inlines, span, blocks: [], isUnread };
}

/** The ids that are taken, and where they are written. */
class TakenIds {
  readonly #spans = new Map<string, Span>();
  readonly #counts = new Map<string, number>();

  /** Takes an id that the author gave; returns where it was used before. */
  take(id: string, span: Span): Span | undefined {
    const taken = this.#spans.get(id);
    if (!taken) this.#spans.set(id, span);
    return taken;
  }

  /** Takes an id made from a heading. Git hosts number those that share a slug: `greet`, `greet-1`. */
  takeFree(id: string, span: Span): string {
    let free = id;
    while (this.#spans.has(free)) {
      const count = (this.#counts.get(id) ?? 0) + 1;
      this.#counts.set(id, count);
      free = `${id}-${count}`;
    }
    this.#spans.set(free, span);
    return free;
  }
}
