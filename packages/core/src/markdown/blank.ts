import type { BlockNode, InlineNode } from './syntax.js';

/** Whether a code span is a blank: three underscores or more. */
export function isBlank(node: InlineNode): boolean {
  return node.type === 'code-span' && /^_{3,}$/.test(node.text.trim());
}

/** Whether a block is the line `____` that asks for free text. */
export function isBlankLine(block: BlockNode): boolean {
  return block.type === 'rule' && /^_{3,}$/.test(block.text);
}

/** How many blanks a text has, with or without their backticks. */
export function countBlanks(blocks: readonly BlockNode[]): number {
  return sum(
    blocks.map((block) => {
      switch (block.type) {
        case 'paragraph':
        case 'heading':
          return countIn(block.inlines);
        case 'quote':
          return countBlanks(block.blocks);
        case 'list':
          return sum(block.items.map((item) => countBlanks(item.blocks)));
        case 'table':
          return sum([block.header, ...block.rows].flat().map(({ inlines }) => countIn(inlines)));
        default:
          return 0;
      }
    }),
  );
}

function countIn(inlines: readonly InlineNode[]): number {
  return sum(
    inlines.map((node) => {
      if (isBlank(node)) return 1;
      if (node.type === 'text') return node.text.match(/_{3,}/g)?.length ?? 0;
      return 'inlines' in node ? countIn(node.inlines) : 0;
    }),
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
