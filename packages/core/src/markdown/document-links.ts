import { isDocumentLink } from './read-onward.js';
import type { BlockNode, InlineNode, Span } from './syntax.js';

/** A link to another Markdown file. */
export interface DocumentLink {
  readonly href: string;
  readonly span: Span;
}

/** Every link to another Markdown file, in order. */
export function collectLinks(nodes: readonly BlockNode[]): DocumentLink[] {
  return nodes.flatMap((node): DocumentLink[] => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return linksIn(node.inlines);
      case 'quote':
        return collectLinks(node.blocks);
      case 'list':
        return node.items.flatMap(({ blocks }) => collectLinks(blocks));
      case 'table':
        return [node.header, ...node.rows].flat().flatMap(({ inlines }) => linksIn(inlines));
      case 'code':
      case 'rule':
      case 'html':
        return [];
    }
  });
}

function linksIn(inlines: readonly InlineNode[]): DocumentLink[] {
  return inlines.flatMap((node) => {
    if (node.type === 'link' && isDocumentLink(node.href))
      return [{ href: node.href, span: node.span }];
    return 'inlines' in node ? linksIn(node.inlines) : [];
  });
}
