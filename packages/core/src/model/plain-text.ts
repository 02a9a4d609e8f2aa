import type { Block, Content, Inline } from './content.js';

/** The words of rich text without their form: for reports, titles and tracking. A blank reads as `____`. */
export function plainText(content: Content | readonly Inline[]): string {
  return content.map((node) => (isBlock(node) ? blockText(node) : inlineText(node))).join('');
}

const blockTypes: ReadonlySet<string> = new Set([
  'paragraph',
  'speech',
  'list',
  'table',
  'quote',
  'code',
  'heading',
  'rule',
]);

function isBlock(node: Block | Inline): node is Block {
  return typeof node !== 'string' && blockTypes.has(node.type);
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return `${plainText(block.children)}\n`;
    case 'speech':
      return `${block.speaker}: ${plainText(block.children)}\n`;
    case 'list':
      return block.items.map(plainText).join('');
    case 'table':
      return [block.header, ...block.rows]
        .map((row) => `${row.map(plainText).join(' · ')}\n`)
        .join('');
    case 'code':
      return `${block.text}\n`;
    case 'rule':
      return '';
  }
}

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  switch (inline.type) {
    case 'emphasis':
    case 'strong':
    case 'strike':
    case 'link':
      return plainText(inline.children);
    case 'code-span':
      return inline.text;
    case 'image':
    case 'audio':
    case 'video':
      return inline.alt;
    case 'break':
      return ' ';
    case 'blank':
      return '____';
  }
}
