import type { Content } from '../model/content.js';
import { closest } from './closest.js';
import { readDirective, type Directive } from './directive.js';
import { unknownAlert, unknownDirective } from './rules/index.js';
import type { Report } from './rules/rule.js';
import { isBlank, toContent, type ContentOptions } from './to-content.js';
import type { BlockNode, InlineNode, ParagraphNode, QuoteNode, SpanNode } from './syntax.js';

/** What stands under a heading, sorted by what it is for. */
export interface Contents {
  readonly directives: readonly Directive[];
  readonly hints: readonly Content[];
  readonly explanation?: Content;
  readonly takeaway?: Content;
  /** The rest, in order. */
  readonly blocks: readonly BlockNode[];
}

/** Takes directives, hints, explanation and take-away out of a part. */
export function readContents(nodes: readonly BlockNode[], options: ContentOptions): Contents {
  const directives: Directive[] = [];
  const blocks: BlockNode[] = [];
  const said = new Map<string, Content[]>();
  for (const node of nodes) {
    if (node.type === 'paragraph' && isDirectives(node)) {
      directives.push(...readDirectives(spansOf(node.inlines), options.report));
    } else if (node.type === 'quote' && node.alert !== undefined) {
      const alert = knownAlert(node, options.report);
      said.set(alert, [...(said.get(alert) ?? []), toContent(node.blocks, options)]);
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

/** Reads code spans as directives, telling those that the format does not know. */
export function readDirectives(spans: readonly SpanNode[], report: Report): Directive[] {
  return spans.flatMap((node) => {
    const directive = readDirective(node);
    if (directive) return [directive];
    report(unknownDirective, node.span, { text: node.text });
    return /^end\b/.test(node.text) ? [misspeltEnd(node)] : [];
  });
}

/** An ending stays one when its verdict is misspelt, so that nothing else is told of its scene. */
function misspeltEnd({ text, span }: SpanNode): Directive {
  const verdicts = ['success', 'partial', 'fail'] as const;
  const near = closest(text.slice('end'.length).trim(), verdicts);
  const verdict = verdicts.find((each) => each === near) ?? 'partial';
  return { type: 'end', verdict, text, span };
}

/** Parts the code spans at the end of a run, or at the end of its first line, from the rest. */
export function splitTrailing(inlines: readonly InlineNode[]): {
  readonly rest: readonly InlineNode[];
  readonly trailing: readonly SpanNode[];
} {
  const broken = inlines.findIndex((node) => node.type === 'text' && node.text.startsWith('\n'));
  const firstLine = broken === -1 ? inlines : inlines.slice(0, broken);
  const further = broken === -1 ? [] : inlines.slice(broken);

  const first = takeTrailing(firstLine);
  const last = takeTrailing(further);
  return { rest: [...first.rest, ...last.rest], trailing: [...first.trailing, ...last.trailing] };
}

function takeTrailing(inlines: readonly InlineNode[]) {
  let end = inlines.length;
  while (end > 0) {
    const node = inlines[end - 1];
    const isSpace = node?.type === 'text' && node.text.trim() === '';
    if (!node || !(isSpace || (node.type === 'code-span' && !isBlank(node)))) break;
    end -= 1;
  }
  return { rest: inlines.slice(0, end), trailing: spansOf(inlines.slice(end)) };
}

/** A paragraph made only of code spans, and of `if` alone: `` `if x` text `` is a guarded paragraph. */
function isDirectives({ inlines }: ParagraphNode): boolean {
  const solid = inlines.filter((node) => !(node.type === 'text' && /^[\s,]*$/.test(node.text)));
  return solid.length > 0 && solid.every((node) => node.type === 'code-span' && !isBlank(node));
}

function spansOf(inlines: readonly InlineNode[]): SpanNode[] {
  return inlines.filter((node) => node.type === 'code-span');
}

function knownAlert(node: QuoteNode, report: Report): string {
  const alert = node.alert ?? '';
  if (/^(TIP|NOTE|IMPORTANT)$/.test(alert)) return alert;
  report(unknownAlert, node.span, { alert });
  return 'NOTE';
}
