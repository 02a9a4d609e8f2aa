import { feedbackNotIndented, twoLists } from './rules/index.js';
import type { Report } from './rules/rule.js';
import type { BlockNode, ListItemNode, ListNode, TableNode } from './syntax.js';

/** The blocks of an item, parted into what is read and what is responded to. */
export interface ItemBlocks {
  readonly material: readonly BlockNode[];
  readonly list?: { readonly ordered: boolean; readonly items: readonly ListItemNode[] };
  readonly table?: TableNode;
  /** Whether a line `____` asks for free text. */
  readonly line: boolean;
}

/**
 * Finds the list or table that the learner responds with. A list with checkboxes comes before a
 * numbered one, that before a table, and with a line `____` any list is the rubric; the others are read.
 */
export function partItemBlocks(
  blocks: readonly BlockNode[],
  title: string,
  report: Report,
): ItemBlocks {
  const line = blocks.some(isLine);
  const rest = blocks.filter((block) => !isLine(block));
  const lists = rest.filter((block) => block.type === 'list');
  const main =
    lists.find(hasCheckboxes) ??
    lists.find(({ ordered }) => ordered) ??
    (line ? lists.at(-1) : undefined);

  if (!main) {
    const table = rest.find((block) => block.type === 'table');
    if (!table) return { material: rest, line };
    return { material: rest.filter((block) => block !== table), table, line };
  }
  const { before, items, after } = gather(rest, main, title, report);
  return { material: [...before, ...after], list: { ordered: main.ordered, items }, line };
}

/**
 * Joins the pieces of a list that an author's slip broke: feedback that is not indented ends a list,
 * and so does another sign before a choice.
 */
function gather(blocks: readonly BlockNode[], main: ListNode, title: string, report: Report) {
  const at = blocks.indexOf(main);
  const before = blocks.slice(0, at);
  const after: BlockNode[] = [];
  const items = [...main.items];
  let broken = false;

  for (const earlier of before.filter(isSecondList)) report(twoLists, earlier.span, { title });
  for (const block of blocks.slice(at + 1)) {
    if (block.type === 'quote') {
      report(feedbackNotIndented, block.span, undefined);
      broken = true;
    } else if (block.type === 'list') {
      if (!broken) report(twoLists, block.span, { title });
      broken = false;
      items.push(...block.items);
    } else {
      after.push(block);
    }
  }
  return { before: before.filter((block) => !isSecondList(block)), items, after };
}

function isSecondList(block: BlockNode): boolean {
  return block.type === 'list' && block.ordered;
}

function isLine(block: BlockNode): boolean {
  return block.type === 'rule' && /^_{3,}$/.test(block.text);
}

/** Whether a list has checkboxes, or what was meant as such. */
function hasCheckboxes({ items }: ListNode): boolean {
  return items.some(({ checked, blocks: [first] }) => {
    if (checked !== undefined) return true;
    const lead = first?.type === 'paragraph' ? first.inlines[0] : undefined;
    return lead?.type === 'text' && /^\[[ xX✓✔☑*_\-–.oO]{0,3}\](?!\()/.test(lead.text);
  });
}
