import type { Content } from '../model/content.js';
import { holds, type Situation } from './holds.js';

/** What shows of a scene's content in a situation: without the paragraphs whose guard fails. */
export function shownContent(content: Content, situation: Situation): Content {
  return content.filter((block) => !('when' in block) || holds(block.when, situation));
}
