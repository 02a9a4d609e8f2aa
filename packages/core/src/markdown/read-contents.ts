import type { Content } from '../model/content.js';
import { isBlank } from './blank.js';
import { readDirective, type Directive } from './directive.js';
import { readDirectives } from './read-directives.js';
import { badAlert, unknownAlert } from './rules/index.js';
import type { Report } from './rules/rule.js';
import { toContent, type ContentOptions } from './to-content.js';
import type { AlertMark, BlockNode, InlineNode, ParagraphNode, SpanNode } from './syntax.js';

/** What stands under a heading, sorted by what it is for. */
export interface Contents {
  readonly directives: readonly Directive[];
  readonly hints: readonly Content[];
  readonly explanation?: Content;
  readonly takeaway?: Content;
  /** The rest, in order. */
  readonly blocks: readonly BlockNode[];
}

/** Where text stands. */
type Place = 'introduction' | 'item' | 'scene' | 'section';

/** The alerts that mean something in each place; others stay quotations. */
const alertsIn: Readonly<Record<Place, readonly string[]>> = {
  introduction: [],
  item: ['TIP', 'NOTE'],
  scene: ['TIP', 'NOTE', 'IMPORTANT'],
  section: ['IMPORTANT'],
};

/** Takes directives, hints, explanation and take-away out of a part. */
export function readContents(
  nodes: readonly BlockNode[],
  place: Place,
  options: ContentOptions,
): Contents {
  const directives: Directive[] = [];
  const blocks: BlockNode[] = [];
  const said = new Map<string, Content[]>();
  for (const node of nodes) {
    if (node.type === 'paragraph' && isDirectives(node)) {
      directives.push(...readDirectives(spansOf(node.inlines), options.report));
    } else if (node.type === 'quote' && node.alert) {
      const { word } = node.alert;
      const isMeant = alertsIn[place].includes(word);
      reportAlert(node.alert, isMeant, place, options.report);
      if (isMeant) said.set(word, [...(said.get(word) ?? []), toContent(node.blocks, options)]);
      else blocks.push(node);
    } else {
      blocks.push(node);
    }
  }
  const all = (alert: string) => said.get(alert)?.flat();
  const explanation = all('NOTE');
  const takeaway = all('IMPORTANT');
  return {
    directives,
    hints: said.get('TIP') ?? [],
    ...(explanation ? { explanation } : {}),
    ...(takeaway ? { takeaway } : {}),
    blocks,
  };
}

/**
 * Parts the code spans at the end of the first line from the rest. At the end of a line further down
 * they are taken for directives only when one of them surely is; else they are code, and so are code
 * spans that are all there is.
 */
export function splitTrailing(inlines: readonly InlineNode[]): {
  readonly rest: readonly InlineNode[];
  readonly trailing: readonly SpanNode[];
} {
  const broken = inlines.findIndex((node) => node.type === 'text' && node.text.startsWith('\n'));
  const first = takeTrailing(broken === -1 ? inlines : inlines.slice(0, broken));
  const last = takeTrailing(broken === -1 ? [] : inlines.slice(broken));

  const opening = first.rest.every(isSpace) ? keepCode(first) : first;
  const closing = last.trailing.some(isSurelyDirective) ? last : keepCode(last);
  return {
    rest: [...opening.rest, ...closing.rest],
    trailing: [...opening.trailing, ...closing.trailing],
  };
}

function takeTrailing(inlines: readonly InlineNode[]) {
  let end = inlines.length;
  while (end > 0) {
    const node = inlines[end - 1];
    if (!node || !(isSpace(node) || (node.type === 'code-span' && !isBlank(node)))) break;
    end -= 1;
  }
  return { rest: inlines.slice(0, end), trailing: spansOf(inlines.slice(end)) };
}

/** Leaves the code spans before the first that surely is a directive in the text. */
function keepCode({ rest, trailing }: ReturnType<typeof takeTrailing>) {
  const at = trailing.findIndex(isSurelyDirective);
  const code = at === -1 ? trailing : trailing.slice(0, at);
  return { rest: [...rest, ...code], trailing: trailing.slice(code.length) };
}

function isSpace(node: InlineNode): boolean {
  return node.type === 'text' && node.text.trim() === '';
}

/** A single word may be a competency, but is as likely to be code. */
function isSurelyDirective(node: SpanNode): boolean {
  const directive = readDirective(node);
  return directive !== undefined && directive.type !== 'competencies';
}

/** A paragraph made only of code spans, and of `if` alone: `` `if x` text `` is a guarded paragraph. */
export function isDirectives({ inlines }: ParagraphNode): boolean {
  const solid = inlines.filter((node) => !(node.type === 'text' && /^[\s,]*$/.test(node.text)));
  return solid.length > 0 && solid.every((node) => node.type === 'code-span' && !isBlank(node));
}

function spansOf(inlines: readonly InlineNode[]): SpanNode[] {
  return inlines.filter((node) => node.type === 'code-span');
}

function reportAlert(
  { word, written, isAlone, span }: AlertMark,
  isMeant: boolean,
  place: Place,
  report: Report,
): void {
  if (!isAlone) report(badAlert, span, { written, alert: `[!${word}]` });
  // A hint in a lesson is read like any other quotation.
  else if (!isMeant && !(place === 'section' && /^(TIP|NOTE)$/.test(word))) {
    report(unknownAlert, span, { alert: word, known: alertsIn[place].map((each) => `[!${each}]`) });
  }
}
