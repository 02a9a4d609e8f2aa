import { isBlank, isBlankLine } from './blank.js';
import { hasCheckboxes } from './checkbox.js';
import { opensWithSceneLink } from './scene-link.js';
import type { BlockNode } from './syntax.js';

/** Whether a block can only be a part of a quiz, or only of a scenario; most can be of either. */
export function kindOfResponse(block: BlockNode): 'quiz' | 'scenario' | undefined {
  switch (block.type) {
    case 'list':
      if (block.items.every(opensWithSceneLink)) return 'scenario';
      return hasCheckboxes(block) ? 'quiz' : undefined;
    case 'rule':
      return isBlankLine(block) ? 'quiz' : undefined;
    case 'paragraph':
      if (block.inlines.some(isBlank)) return 'quiz';
      return block.inlines.some(
        (node) => node.type === 'code-span' && /^end (success|partial|fail)$/.test(node.text),
      )
        ? 'scenario'
        : undefined;
    default:
      return undefined;
  }
}
