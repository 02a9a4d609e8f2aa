import type { Content, Inline } from '../model/content.js';
import type { ChoiceId, ClaimId } from '../model/ids.js';
import { readCheckbox, type Checkbox } from './checkbox.js';
import type { Directive } from './directive.js';
import { readSources } from './names.js';
import { isDirectives, splitTrailing } from './read-contents.js';
import { readDirectives } from './read-directives.js';
import {
  choiceHoldsBlock,
  duplicateId,
  emptyChoice,
  halfStruck,
  indentedAlert,
} from './rules/index.js';
import { letter } from './slug.js';
import type { InlineNode, ListItemNode, Span } from './syntax.js';
import { toContent, toInlines, type ContentOptions } from './to-content.js';

/** One entry of the list that a learner responds with, as the author wrote it. */
export interface WrittenChoice {
  readonly id: ChoiceId;
  readonly span: Span;
  /** The words, without directives, checkbox and strike-through. */
  readonly text: readonly Inline[];
  /** The words as nodes, for what reads them in its own way. */
  readonly inlines: readonly InlineNode[];
  readonly checkbox: Checkbox;
  /** Whether the whole text is ~~struck out~~. */
  readonly struck: boolean;
  readonly directives: readonly Directive[];
  readonly feedback?: Content;
  readonly sources: readonly ClaimId[];
}

/** Reads list items as choices. */
export function readChoices(
  items: readonly ListItemNode[],
  options: ContentOptions,
): readonly WrittenChoice[] {
  const choices = items.map((item, index) => readChoice(item, index, options));
  reportDuplicates(choices, 'choice', options);
  return choices;
}

/** Tells every id that was used before among its siblings. */
export function reportDuplicates(
  choices: readonly {
    readonly id: string;
    readonly span: Span;
    readonly directives?: readonly Directive[];
  }[],
  what: string,
  { report }: ContentOptions,
): void {
  const lines = new Map<string, number>();
  for (const { id, span, directives } of choices) {
    const line = lines.get(id);
    const idSpan = directives?.find((each) => each.type === 'id')?.span ?? span;
    if (line === undefined) lines.set(id, span.line);
    else report(duplicateId, idSpan, { id, what, line });
  }
}

function readChoice(item: ListItemNode, index: number, options: ContentOptions): WrittenChoice {
  reportBlocks(item, options);
  const paragraphs = item.blocks.filter((block) => block.type === 'paragraph');
  const [opening, ...further] = paragraphs;
  const { rest, trailing } = splitTrailing(opening?.inlines ?? []);
  const { inlines, checkbox } = readCheckbox(item, rest, options.report);
  const directives = readDirectives(
    [
      ...trailing,
      ...further.filter(isDirectives).flatMap((each) => splitTrailing(each.inlines).trailing),
    ],
    options.report,
  );
  const struck = struckIn(inlines);
  const shown = struck ?? inlines;
  if (!struck) reportHalfStruck(inlines, options);

  const more = further.filter((each) => !isDirectives(each));
  const text = [shown, ...more.map((each) => each.inlines)]
    .map((each) => toInlines(each, options))
    .reduce((all, each) => [...all, { type: 'break' }, ...each]);
  const isEmpty = text.length === 0;
  if (isEmpty) options.report(emptyChoice, item.span, undefined);

  const quotes = item.blocks
    .filter((block) => block.type === 'quote')
    .filter(({ alert }) => !alert);
  const feedback = quotes.flatMap((quote) => toContent(quote.blocks, options));
  return {
    id: directives.find((each) => each.type === 'id')?.id ?? letter(index),
    span: item.span,
    text,
    inlines: shown,
    checkbox,
    struck: struck !== undefined,
    directives,
    ...(feedback.length > 0 ? { feedback } : {}),
    sources: readSources(directives, options),
  };
}

/** Tells what a choice cannot hold, and what was not meant to be held by it. */
function reportBlocks({ blocks }: ListItemNode, { report }: ContentOptions): void {
  for (const block of blocks) {
    if (block.type === 'quote') {
      if (block.alert) report(indentedAlert, block.alert.span, { alert: `[!${block.alert.word}]` });
    } else if (block.type !== 'paragraph') {
      report(choiceHoldsBlock, block.span, { block: block.type });
    }
  }
}

function struckIn(inlines: readonly InlineNode[]): readonly InlineNode[] | undefined {
  const [only, more] = inlines.filter((node) => !(node.type === 'text' && node.text.trim() === ''));
  return only?.type === 'strike' && !more ? only.inlines : undefined;
}

/** One `~` strikes out on Git hosts, too, but is a mere sign here: `~A~` may be meant as such. */
function reportHalfStruck(inlines: readonly InlineNode[], { report }: ContentOptions): void {
  const [only, more] = inlines;
  if (only?.type !== 'text' || more) return;
  const text = only.raw.trim();
  if (/^~[^~]+~$/.test(text)) report(halfStruck, only.span, { text });
}
