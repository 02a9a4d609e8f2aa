import { inheritedNames } from './inherited-names.js';
import { badId, misplacedAnchor } from './rules/index.js';
import type { Report } from './rules/rule.js';
import { slug } from './slug.js';
import { nodeText, spanWithin, type BlockNode, type InlineNode, type Span } from './syntax.js';

/** The id of a heading, and its words without it. */
export interface HeadingId {
  readonly id: string;
  /** Whether the author gave it, instead of the words of the heading. */
  readonly isExplicit: boolean;
  /** Where the id is written, or else the heading. */
  readonly idSpan: Span;
  readonly inlines: readonly InlineNode[];
}

/** An `<a id="greet"></a>`, and where its id stands. */
interface Anchor {
  readonly id: string;
  readonly span: Span;
}

/** Reads `<a id="greet"></a>A customer walks in`; an anchor elsewhere in the heading is told. */
export function readHeadingId(
  inlines: readonly InlineNode[],
  span: Span,
  report: Report,
): HeadingId {
  const at = inlines.findIndex((node) => anchorIn(node) !== undefined);
  const anchor = inlines[at] && anchorIn(inlines[at]);
  if (!anchor) {
    const id = usableId(slug(nodeText(inlines)), span, report);
    return { id, isExplicit: false, idSpan: span, inlines };
  }
  const words = inlines.filter((node, n) => n !== at && !isAnchorEnd(node));
  if (nodeText(inlines.slice(0, at)).trim() !== '') {
    const title = nodeText(words).trim();
    report(misplacedAnchor, anchor.span, { id: anchor.id, title });
  }
  const id = usableId(anchor.id, anchor.span, report);
  return { id, isExplicit: true, idSpan: anchor.span, inlines: words };
}

/** The anchor of a paragraph that is nothing else: authors put it above the heading. */
export function lonelyAnchor(block: BlockNode | undefined): Anchor | undefined {
  if (block?.type === 'html') return anchorIn(block);
  if (block?.type !== 'paragraph') return undefined;
  const [first, ...rest] = block.inlines;
  return first && rest.every(isAnchorEnd) ? anchorIn(first) : undefined;
}

function anchorIn(node: InlineNode | BlockNode): Anchor | undefined {
  if (node.type === 'html') {
    const match = /^<a +(?:id|name) *= *(["']?)([^"'<>\n]+?)\1 *(?:\/>|>(?:<\/a>)?)$/i.exec(
      node.text,
    );
    const [all = '', , id = ''] = match ?? [];
    return match ? { id, span: spanWithin(node.span, all.indexOf(id, 4), id.length) } : undefined;
  }
  // The way of other tools: `## Greet {#greet}`.
  if (node.type !== 'text') return undefined;
  const [, id = ''] = /^\s*\{#([^{}\s]+)\}\s*$/.exec(node.text) ?? [];
  if (id === '') return undefined;
  return { id, span: spanWithin(node.span, node.raw.indexOf(id), id.length) };
}

function isAnchorEnd(node: InlineNode): boolean {
  return (
    (node.type === 'html' && /^<\/a\s*>$/i.test(node.text)) ||
    (node.type === 'text' && node.text.trim() === '')
  );
}

/** An id that links, directives and stored responses can name. */
function usableId(id: string, span: Span, report: Report): string {
  const isUsable = /^[\p{L}\p{M}\p{N}\p{Pc}-]+$/u.test(id) && !inheritedNames.has(id);
  if (isUsable) return id;
  if (id !== '') report(badId, span, { id });
  const name = slug(id) || 'untitled';
  return inheritedNames.has(name) ? `${name}-1` : name;
}
