import { kindOfResponse } from './kind-of-response.js';
import { headingLevel, underlinedHeading } from './rules/index.js';
import type { Report } from './rules/rule.js';
import { nodeText, type BlockNode, type HeadingNode } from './syntax.js';

/**
 * The blocks of a body, with `##` on every heading that was meant to open a part: an author who writes
 * `###` or `#` for an item means `##`, and one who underlines a paragraph with `---` means a line.
 */
export function headingsThatAreParts(
  blocks: readonly BlockNode[],
  report: Report,
): readonly BlockNode[] {
  const hasParts = blocks.some((block) => isPart(block) && !block.underlined);
  const plain = hasParts ? blocks.flatMap((block) => withoutUnderline(block, report)) : blocks;
  const meant = levelMeant(plain);

  let titles = 0;
  let hasAsked = false;
  return plain.map((block, index) => {
    if (block.type !== 'heading') {
      hasAsked ||= kindOfResponse(block) !== undefined;
      return block;
    }
    titles += block.level === 1 ? 1 : 0;
    const isTitle = block.level === 1 && titles === 1;
    const isMeant = !isTitle && (block.level === meant || (hasAsked && asksUnder(plain, index)));
    const { level } = block;
    if (level === 2 || isMeant) hasAsked = false;
    if (level === 2 || !isMeant) return block;

    const title = nodeText(block.inlines).trim();
    report(headingLevel, block.span, { title, level });
    return { ...block, level: 2 };
  });
}

function isPart(block: BlockNode): block is HeadingNode {
  return block.type === 'heading' && block.level === 2;
}

/** The level that opens the parts of a document without any `##`. */
function levelMeant(blocks: readonly BlockNode[]): number | undefined {
  const headings = blocks.filter((block) => block.type === 'heading');
  if (headings.some(isPart)) return undefined;
  const [, ...further] = headings.filter(({ level }) => level === 1);
  const levels = headings.map(({ level }) => level).filter((level) => level > 2);
  if (levels.length > 0) return Math.min(...levels);
  return further.length > 0 ? 1 : undefined;
}

function asksUnder(blocks: readonly BlockNode[], heading: number): boolean {
  for (let index = heading + 1; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block || block.type === 'heading') return false;
    if (kindOfResponse(block)) return true;
  }
  return false;
}

function withoutUnderline(block: BlockNode, report: Report): BlockNode[] {
  if (!isPart(block) || !block.underlined) return [block];
  const { span, inlines } = block;
  report(underlinedHeading, span, { title: nodeText(inlines).trim() });
  return [
    { type: 'paragraph', inlines, span },
    { type: 'rule', text: '---', span },
  ];
}
