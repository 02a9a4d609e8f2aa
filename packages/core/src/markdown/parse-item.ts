import type { ItemBase } from '../model/item-base.js';
import type { ItemKind } from '../model/item.js';
import type { AuthoredItem, AuthoredItemOf } from '../model/split-key.js';
import { countBlanks } from './blank.js';
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
import { reviewItem } from './review-item.js';
import type { WrittenItem } from './review-quiz.js';
import { noPoints, nothingToRespond } from './rules/index.js';
import { nodeText } from './syntax.js';
import { toContent, toInlines } from './to-content.js';
import { isBareTable } from './told-in-text.js';

/** Reads one `##` part of a quiz as an item; `undefined` when it asks nothing. */
export function parseItem(
  part: Part,
  defaults: Pick<ItemBase, 'competencies'>,
  context: Context,
): WrittenItem | undefined {
  if (part.isUnread) return undefined;
  const title = nodeText(part.title).trim() || part.id;
  const contents = readContents(part.blocks, 'item', context);
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
      points: contents.directives.find(isPoints)?.points ?? (line ? 0 : 1),
      competencies: competencies.length > 0 ? competencies : defaults.competencies,
      hints: contents.hints,
      sources: [...new Set(sources)],
    },
    ...(contents.explanation ? { explanation: contents.explanation } : {}),
    title,
    span: part.span,
    directives: contents.directives,
    blanks: countBlanks(material),
    ...(list && choices ? { list: { ordered: list.ordered, choices } } : {}),
    ...(table ? { table } : {}),
    line,
    context,
  };
  const kind = inferKind(draft);
  if (!kind) {
    const hasList = material.some(({ type }) => type === 'list');
    const isTold = material.some((block) => block.type === 'paragraph' && isBareTable(block));
    if (!isTold) context.report(nothingToRespond, part.span, { title, hasList });
    return undefined;
  }
  if (draft.base.points === 0 && kind !== 'open') {
    context.report(noPoints, contents.directives.find(isPoints)?.span ?? part.span, { title });
  }
  const allowed = ['points', 'competencies', 'source', ...directivesOf[kind]] as const;
  refuseOthers(contents.directives, allowed, `in an item of kind “${kind}”`, context);
  const item: AuthoredItem = parsers[kind](draft);
  reviewItem(draft, item);
  return { item, title, span: part.span };
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

function isPoints(directive: Directive): directive is Directive & { readonly type: 'points' } {
  return directive.type === 'points';
}
