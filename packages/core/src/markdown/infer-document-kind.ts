import type { DocumentKind } from '../model/document.js';
import type { FrontMatter } from './front-matter.js';
import { kindOfResponse } from './kind-of-response.js';
import type { BlockNode } from './syntax.js';

/**
 * The kind of a document that does not say: a scenario when a list leads to scenes or a scene ends,
 * a quiz when something can be responded to, else a lesson.
 */
export function inferDocumentKind(
  blocks: readonly BlockNode[],
  { pass, spans }: Pick<FrontMatter, 'pass' | 'spans'>,
): DocumentKind {
  const surely = surelyOfKind(blocks);
  if (surely) return surely;
  if ('vars' in spans || 'start' in spans || 'mood' in spans) return 'scenario';
  return pass !== undefined || blocks.some(canBeOfQuiz) ? 'quiz' : 'lesson';
}

/** The kind that what is asked leaves no doubt about. */
export function surelyOfKind(blocks: readonly BlockNode[]): 'quiz' | 'scenario' | undefined {
  const kinds = new Set(blocks.map(kindOfResponse));
  if (kinds.has('scenario')) return 'scenario';
  return kinds.has('quiz') ? 'quiz' : undefined;
}

function canBeOfQuiz(block: BlockNode): boolean {
  return block.type === 'table' || (block.type === 'list' && block.ordered);
}
