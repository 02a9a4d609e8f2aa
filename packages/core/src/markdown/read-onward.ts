import type { Onward } from '../model/document-base.js';
import { nodeText, type BlockNode, type LinkNode } from './syntax.js';

/** What is read in a part, and the links that lead on from it to other documents. */
export interface WithOnward {
  readonly blocks: readonly BlockNode[];
  readonly onward: readonly Onward[];
}

/** Takes out the paragraphs that are only a link to another document: `[Take the quiz](quiz.md)`. */
export function readOnward(nodes: readonly BlockNode[]): WithOnward {
  const blocks: BlockNode[] = [];
  const onward: Onward[] = [];
  for (const node of nodes) {
    const link = onlyDocumentLink(node);
    if (link) onward.push({ text: nodeText(link.inlines).trim(), href: link.href });
    else blocks.push(node);
  }
  return { blocks, onward };
}

/** Whether an address names another Markdown file of the library. */
export function isDocumentLink(href: string): boolean {
  return /^(?![a-z][a-z0-9+.-]*:)[^#?]+\.md(#.*)?$/i.test(href);
}

function onlyDocumentLink(node: BlockNode): LinkNode | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [only, more] = node.inlines.filter(
    (each) => !(each.type === 'text' && each.text.trim() === ''),
  );
  return only?.type === 'link' && !more && isDocumentLink(only.href) ? only : undefined;
}
