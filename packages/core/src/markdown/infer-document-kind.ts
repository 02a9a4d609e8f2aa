import type { DocumentKind } from '../model/document.js';
import type { Part } from './read-parts.js';
import type { BlockNode } from './syntax.js';

/**
 * The kind of a document that does not say: a scenario when a list leads to scenes or a scene ends,
 * a quiz when something can be responded to, else a lesson.
 */
export function inferDocumentKind(parts: readonly Part[]): DocumentKind {
  const blocks = parts.flatMap((part) => part.blocks);
  if (blocks.some(isOfScenario)) return 'scenario';
  return blocks.some(isOfQuiz) ? 'quiz' : 'lesson';
}

function isOfScenario(block: BlockNode): boolean {
  if (block.type === 'paragraph') {
    return block.inlines.some(
      (node) => node.type === 'code-span' && /^end (success|partial|fail)$/.test(node.text.trim()),
    );
  }
  return block.type === 'list' && block.items.every(({ blocks: [first] }) => linksToScene(first));
}

function linksToScene(block: BlockNode | undefined): boolean {
  const first = block?.type === 'paragraph' ? block.inlines[0] : undefined;
  return first?.type === 'link' && first.href.startsWith('#');
}

function isOfQuiz(block: BlockNode): boolean {
  switch (block.type) {
    case 'list':
      return block.ordered || block.items.some(({ checked }) => checked !== undefined);
    case 'rule':
      return /^_{3,}$/.test(block.text);
    case 'table':
      return true;
    default:
      return false;
  }
}
