import { isBlank } from './blank.js';
import { effectWithoutChoice } from './rules/index.js';
import type { Report } from './rules/rule.js';
import { sceneLinkOf, type SceneLink } from './scene-link.js';
import type { BlockNode } from './syntax.js';

/** What is read in a scene, and the links that lead on without a choice. */
export interface WithWaysOn {
  readonly blocks: readonly BlockNode[];
  readonly ways: readonly SceneLink[];
}

/** Takes out the paragraphs that are only a link to a scene: `[Go on](#scene)`. */
export function readWaysOn(nodes: readonly BlockNode[], report: Report): WithWaysOn {
  const blocks: BlockNode[] = [];
  const ways: SceneLink[] = [];
  for (const node of nodes) {
    const way = wayIn(node, report);
    if (way) ways.push(way);
    else blocks.push(node);
  }
  return { blocks, ways };
}

function wayIn(node: BlockNode, report: Report): SceneLink | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [first, ...rest] = node.inlines.filter(
    (each) => !(each.type === 'text' && each.text.trim() === ''),
  );
  const link = sceneLinkOf(first);
  const isAll =
    first?.type === 'link' || (first?.type === 'text' && link?.broken === first.raw.trim());
  const code = rest.filter((each) => each.type === 'code-span').filter((each) => !isBlank(each));
  if (!link || !isAll || code.length < rest.length) return undefined;

  for (const { text, span } of code) report(effectWithoutChoice, span, { text });
  return link;
}
