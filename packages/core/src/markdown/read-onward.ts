import type { Onward } from '../model/document-base.js';
import { nodeText, type BlockNode, type LinkNode } from './syntax.js';

/** The links of a part that lead on: to a scene, or to another document. */
export interface WaysOn {
  /** What is read, without those links. */
  readonly blocks: readonly BlockNode[];
  readonly ways: readonly LinkNode[];
  readonly onward: readonly Onward[];
}

/** Takes out the paragraphs that are only a link: `[Go on](#scene)` or `[Take the quiz](quiz.md)`. */
export function readOnward(nodes: readonly BlockNode[]): WaysOn {
  const links = new Map(nodes.map((node) => [node, onlyLink(node)]));
  const isWay = (link: LinkNode | undefined): link is LinkNode => link?.href[0] === '#';
  const isOnward = (link: LinkNode | undefined): link is LinkNode =>
    link !== undefined && isDocumentLink(link.href);

  const found = [...links.values()];
  return {
    blocks: nodes.filter((node) => !isWay(links.get(node)) && !isOnward(links.get(node))),
    ways: found.filter(isWay),
    onward: found
      .filter(isOnward)
      .map(({ href, inlines }) => ({ text: nodeText(inlines).trim(), href })),
  };
}

/** Whether an address names another Markdown file of the library. */
export function isDocumentLink(href: string): boolean {
  return /^(?![a-z][a-z0-9+.-]*:)[^#?]+\.md(#.*)?$/i.test(href);
}

function onlyLink(node: BlockNode): LinkNode | undefined {
  if (node.type !== 'paragraph') return undefined;
  const solid = node.inlines.filter((each) => !(each.type === 'text' && each.text.trim() === ''));
  const [only, more] = solid;
  return only?.type === 'link' && !more ? only : undefined;
}
