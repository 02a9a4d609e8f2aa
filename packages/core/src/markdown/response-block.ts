import { countBlanks, isBlankLine } from './blank.js';
import { hasCheckboxes } from './checkbox.js';
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
 * numbered one, that before a table, and with a line or blanks any list is for them; the others are read.
 */
export function partItemBlocks(
  blocks: readonly BlockNode[],
  title: string,
  report: Report,
): ItemBlocks {
  const line = blocks.some(isBlankLine);
  const rest = blocks.filter((block) => !isBlankLine(block));
  const lists = rest.filter((block) => block.type === 'list');
  const table = rest.find((block) => block.type === 'table');
  const main =
    lists.find(hasCheckboxes) ??
    lists.find(({ ordered }) => ordered) ??
    (line || (!table && countBlanks(rest) > 0) ? lists.filter(withoutBlanks).at(-1) : undefined);

  if (!main) {
    if (!table) return { material: rest, line };
    return { material: rest.filter((block) => block !== table), table, line };
  }
  const { before, items, after } = gather(rest, main, title, report);
  return { material: [...before, ...after], list: { ordered: main.ordered, items }, line };
}

/** What stands before the list, its lines, and what stands after them. */
function gather(blocks: readonly BlockNode[], main: ListNode, title: string, report: Report) {
  const at = blocks.indexOf(main);
  const before = blocks.slice(0, at);
  for (const earlier of before.filter(isSecondList)) report(twoLists, earlier.span, { title });
  return {
    before: before.filter((block) => !isSecondList(block)),
    ...gatherChoices(main, blocks.slice(at + 1), title, report),
  };
}

/** The lines that a learner responds with, gathered from what an author's slip broke, and the rest. */
export interface Gathered {
  readonly items: readonly ListItemNode[];
  readonly after: readonly BlockNode[];
}

/**
 * Joins the pieces of a list that an author's slip broke: another sign before a choice ends it, and so
 * does feedback that is not indented, which is given to the choice above it.
 */
export function gatherChoices(
  main: ListNode,
  blocks: readonly BlockNode[],
  title: string,
  report: Report,
): Gathered {
  const items = [...main.items];
  const after: BlockNode[] = [];
  let isBroken = false;
  for (const block of blocks) {
    const last = items.at(-1);
    if (block.type === 'quote' && !block.alert && last) {
      report(feedbackNotIndented, block.span, undefined);
      items[items.length - 1] = { ...last, blocks: [...last.blocks, block] };
      isBroken = true;
    } else if (block.type === 'list') {
      if (!isBroken) report(twoLists, block.span, { title });
      items.push(...block.items);
      isBroken = false;
    } else {
      after.push(block);
    }
  }
  return { items, after };
}

function isSecondList(block: BlockNode): boolean {
  return block.type === 'list' && block.ordered;
}

function withoutBlanks(list: ListNode): boolean {
  return countBlanks([list]) === 0;
}
