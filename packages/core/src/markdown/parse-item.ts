import type { ItemBase } from '../model/item-base.js';
import type { ItemKind } from '../model/item.js';
import type { AuthoredItem, AuthoredItemOf } from '../model/split-key.js';
import type { Context } from './context.js';
import type { Directive, DirectiveType } from './directive.js';
import { inferKind } from './infer-kind.js';
import type { ItemDraft } from './item-draft.js';
import { readCompetencies, readSources, refuseOthers } from './names.js';
import { parseBestWorst } from './parse-best-worst.js';
import { parseChoice } from './parse-choice.js';
import { parseCloze } from './parse-cloze.js';
import { parseEntry } from './parse-entry.js';
import { parseMatch } from './parse-match.js';
import { parseOpen } from './parse-open.js';
import { parseOrder } from './parse-order.js';
import { parseRate } from './parse-rate.js';
import { readChoices } from './read-choices.js';
import { readContents } from './read-contents.js';
import type { Part } from './read-parts.js';
import { partItemBlocks } from './response-block.js';
import { nothingToRespond } from './rules/index.js';
import { nodeText, type BlockNode, type InlineNode } from './syntax.js';
import { toContent, toInlines } from './to-content.js';

/** Reads one `##` part of a quiz as an item; `undefined` when it asks nothing. */
export function parseItem(
  part: Part,
  defaults: Pick<ItemBase, 'competencies'>,
  context: Context,
): AuthoredItem | undefined {
  const title = nodeText(part.title).trim() || part.id;
  const contents = readContents(part.blocks, context);
  const { material, list, table, line } = partItemBlocks(contents.blocks, title, context.report);

  let blanks = 0;
  const nextBlank = () => {
    blanks += 1;
    return String(blanks);
  };
  const prompt = toContent(material, { ...context, nextBlank });
  const choices = list && readChoices(list.items, context);
  const competencies = readCompetencies(contents.directives, context);
  const sources = [
    ...readSources(contents.directives, context),
    ...(choices ?? []).flatMap((choice) => choice.sources),
  ];

  const draft: ItemDraft = {
    base: {
      id: part.id,
      title: toInlines(part.title, context),
      prompt,
      points: pointsOf(contents.directives) ?? (line ? 0 : 1),
      competencies: competencies.length > 0 ? competencies : defaults.competencies,
      hints: contents.hints,
      sources: [...new Set(sources)],
    },
    ...(contents.explanation ? { explanation: contents.explanation } : {}),
    title,
    span: part.span,
    directives: contents.directives,
    blanks: blanks + bareBlanks(material),
    ...(list && choices ? { list: { ordered: list.ordered, choices } } : {}),
    ...(table ? { table } : {}),
    line,
    context,
  };
  const kind = inferKind(draft);
  if (!kind) {
    context.report(nothingToRespond, part.span, { title });
    return undefined;
  }
  const allowed = ['points', 'competencies', 'source', ...directivesOf[kind]] as const;
  refuseOthers(contents.directives, allowed, `in an item of kind “${kind}”`, context);
  return parsers[kind](draft);
}

const parsers = {
  choice: parseChoice,
  'best-worst': parseBestWorst,
  order: parseOrder,
  match: parseMatch,
  rate: parseRate,
  cloze: parseCloze,
  entry: parseEntry,
  open: parseOpen,
} satisfies { [K in ItemKind]: (draft: ItemDraft) => AuthoredItemOf<K> };

/** The directives of an item that not every kind knows. */
const directivesOf = {
  choice: ['multiple', 'keep-order'],
  'best-worst': ['keep-order'],
  order: [],
  match: [],
  rate: [],
  cloze: [],
  entry: [],
  open: [],
} satisfies Record<ItemKind, DirectiveType[]>;

function pointsOf(directives: readonly Directive[]): number | undefined {
  return directives.find((each) => each.type === 'points')?.points;
}

/** How many blanks were written without backticks. */
function bareBlanks(blocks: readonly BlockNode[]): number {
  return blocks.reduce((sum, block) => {
    if (block.type === 'paragraph' || block.type === 'heading') return sum + bareIn(block.inlines);
    if (block.type === 'quote') return sum + bareBlanks(block.blocks);
    return sum;
  }, 0);
}

function bareIn(inlines: readonly InlineNode[]): number {
  return inlines.reduce((sum, node) => {
    if (node.type === 'text') return sum + (node.text.match(/_{3,}/g)?.length ?? 0);
    return 'inlines' in node ? sum + bareIn(node.inlines) : sum;
  }, 0);
}
