import { decodeAddress } from './address.js';
import {
  spanWithin,
  type BlockNode,
  type InlineNode,
  type ListItemNode,
  type Span,
} from './syntax.js';

/** A link that leads to a scene, or was meant to. */
export interface SceneLink {
  /** What stands after `#`. */
  readonly target: string;
  readonly words: readonly InlineNode[];
  readonly span: Span;
  /** How it stands in the text when Markdown does not see a link. */
  readonly broken?: string;
  /** Whether its address begins with `#`. */
  readonly hasSign: boolean;
}

/** Whether a list item begins with a link to a scene, or with what was meant as one. */
export function opensWithSceneLink({ blocks: [first] }: ListItemNode): boolean {
  return opensWithLink(first);
}

function opensWithLink(block: BlockNode | undefined): boolean {
  return block?.type === 'paragraph' && sceneLinkOf(block.inlines[0]) !== undefined;
}

/** Reads `[words](#scene)`; also with a space in the middle, a quotation mark inside or `#` left out. */
export function sceneLinkOf(node: InlineNode | undefined): SceneLink | undefined {
  if (node?.type === 'link') {
    const { href, inlines: words, span } = node;
    const hasSign = href.startsWith('#');
    const isBareWord = /^[\p{L}\p{N}_-]+$/u.test(href);
    if (!hasSign && !isBareWord) return undefined;
    return { target: decodeAddress(hasSign ? href.slice(1) : href), words, span, hasSign };
  }
  if (node?.type !== 'text') return undefined;
  const match =
    /^\s*\[([^\]]*)\]\s*\(\s*#\s*([^)"']*)[^)]*\)?/.exec(node.raw) ??
    /^\s*\(([^)]*)\)\s*\[\s*#\s*([^\]]*)\]/.exec(node.raw);
  if (!match) return undefined;

  const [broken, shown = '', target = ''] = match;
  const offset = broken.length - broken.trimStart().length;
  const span = spanWithin(node.span, offset, broken.trim().length);
  const words = [{ ...node, text: shown, raw: shown }];
  return { target: target.trim(), words, span, broken: broken.trim(), hasSign: true };
}
