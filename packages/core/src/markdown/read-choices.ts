import type { Content, Inline } from '../model/content.js';
import type { ChoiceId, ClaimId } from '../model/ids.js';
import { badCheckbox, duplicateId, emptyChoice, nestedList } from './rules/index.js';
import { readDirectives, splitTrailing } from './read-contents.js';
import { readSources } from './names.js';
import { letter } from './slug.js';
import { toContent, toInlines, type ContentOptions } from './to-content.js';
import type { Directive } from './directive.js';
import type { InlineNode, ListItemNode, Span, TextNode } from './syntax.js';

/** One entry of the list that a learner responds with, as the author wrote it. */
export interface WrittenChoice {
  readonly id: ChoiceId;
  readonly span: Span;
  /** The words, without directives, checkbox and strike-through. */
  readonly text: readonly Inline[];
  /** The words as nodes, for what reads them in its own way. */
  readonly inlines: readonly InlineNode[];
  readonly checkbox: 'ticked' | 'empty' | 'none';
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
  const paragraphs = item.blocks.filter((block) => block.type === 'paragraph');
  const quotes = item.blocks.filter((block) => block.type === 'quote');
  const list = item.blocks.find((block) => block.type === 'list');
  if (list) options.report(nestedList, list.span, undefined);

  const { rest, trailing } = splitTrailing(paragraphs[0]?.inlines ?? []);
  const directives = readDirectives(trailing, options.report);
  const { inlines, checkbox } = readCheckbox(item, rest, options);
  const more = paragraphs.slice(1).flatMap(({ inlines: further }) => further);
  const struck = isStruck(inlines);
  const shown = struck ?? inlines;

  const text = toInlines([...shown, ...more], options);
  if (text.length === 0) options.report(emptyChoice, item.span, undefined);

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

/** GFM knows `[ ]` and `[x]`; what else stands between brackets was meant as one of them. */
function readCheckbox(item: ListItemNode, inlines: readonly InlineNode[], options: ContentOptions) {
  if (item.checked !== undefined) {
    return { inlines, checkbox: item.checked ? ('ticked' as const) : ('empty' as const) };
  }
  const [first, ...rest] = inlines;
  const box = first?.type === 'text' ? badBoxIn(first) : undefined;
  if (!box || first?.type !== 'text') return { inlines, checkbox: 'none' as const };

  const { line, column } = first.span;
  const span = { line, column, endLine: line, endColumn: column + box.length };
  options.report(badCheckbox, span, { box });
  const node: TextNode = { ...first, text: first.text.slice(box.length).trimStart() };
  const ticked = /[xX✓✔☑*]/.test(box);
  return { inlines: [node, ...rest], checkbox: ticked ? ('ticked' as const) : ('empty' as const) };
}

function badBoxIn({ text }: TextNode): string | undefined {
  return /^\[(?:[ xX✓✔☑*_\-–.oO]{0,3})\](?!\()/.exec(text)?.[0];
}

function isStruck(inlines: readonly InlineNode[]): readonly InlineNode[] | undefined {
  const solid = inlines.filter((node) => !(node.type === 'text' && node.text.trim() === ''));
  const [only, more] = solid;
  return only?.type === 'strike' && !more ? only.inlines : undefined;
}
