import type { Block, Content, Inline, Media } from '../model/content.js';
import type { Guard } from '../model/guard.js';
import { isSafeHref, isSafeSource } from './address.js';
import type { Context } from './context.js';
import { readDirective, type Directive } from './directive.js';
import {
  bareBlank,
  brokenLink,
  missingAlt,
  rawHtml,
  unknownDirective,
  unsafeLink,
} from './rules/index.js';
import type { BlockNode, HtmlNode, ImageNode, InlineNode, LinkNode, SpanNode } from './syntax.js';

/** How nodes become rich text in one place. */
export interface ContentOptions extends Context {
  /** Makes the blank for a code span of underscores; without it, such a span is code. */
  readonly nextBlank?: () => string;
  /** Reads the guard of a paragraph; without it, a guard is out of place. */
  readonly readGuard?: (directive: Directive & { type: 'if' }) => Guard | undefined;
}

/** Turns blocks into rich text, telling what cannot be shown. */
export function toContent(nodes: readonly BlockNode[], options: ContentOptions): Content {
  return nodes.flatMap((node) => toBlock(node, options));
}

/** Turns a run of inline nodes into rich text, without white space at its ends. */
export function toInlines(
  nodes: readonly InlineNode[],
  options: ContentOptions,
): readonly Inline[] {
  return trim(join(nodes.flatMap((node) => toInline(node, options))));
}

/** Whether a code span is a blank: three underscores or more. */
export function isBlank(node: InlineNode): node is SpanNode {
  return node.type === 'code-span' && /^_{3,}$/.test(node.text.trim());
}

function toBlock(node: BlockNode, options: ContentOptions): Block[] {
  switch (node.type) {
    case 'heading': {
      const level = node.level < 4 ? 3 : node.level === 4 ? 4 : node.level === 5 ? 5 : 6;
      return [{ type: 'heading', level, children: toInlines(node.inlines, options) }];
    }
    case 'paragraph':
      return toParagraph(node.inlines, options);
    case 'list':
      return [
        {
          type: 'list',
          ...(node.ordered ? { start: node.start } : {}),
          items: node.items.map((item) => toContent(item.blocks, options)),
        },
      ];
    case 'table': {
      const cells = (row: readonly { inlines: readonly InlineNode[] }[]) =>
        node.header.map((_, n) => toInlines(row[n]?.inlines ?? [], options));
      return [{ type: 'table', header: cells(node.header), rows: node.rows.map(cells) }];
    }
    case 'quote':
      return [{ type: 'quote', children: toContent(node.blocks, options) }];
    case 'code':
      return [{ type: 'code', text: node.text }];
    case 'rule':
      return [{ type: 'rule' }];
    case 'html':
      reportHtml(node, options);
      return [{ type: 'paragraph', children: [node.text] }];
  }
}

function toParagraph(nodes: readonly InlineNode[], options: ContentOptions): Block[] {
  const [first, ...others] = nodes;
  const condition = first?.type === 'code-span' && /^if\b/.test(first.text.trim()) ? first : null;
  const guard = condition && toGuard(condition, options);
  const rest = condition ? others : nodes;
  const when = guard ? { when: guard } : {};

  const [lead, ...said] = skipSpace(rest);
  if (lead?.type === 'strong') {
    const [only, more] = lead.inlines;
    if (only?.type === 'text' && !more && /\S:$/.test(only.text.trim())) {
      const speaker = only.text.trim().slice(0, -1);
      return [{ type: 'speech', speaker, children: toInlines(said, options), ...when }];
    }
  }
  const children = toInlines(rest, options);
  return children.length === 0 ? [] : [{ type: 'paragraph', children, ...when }];
}

function toGuard(span: SpanNode, options: ContentOptions): Guard | undefined {
  const directive = readDirective(span);
  if (directive?.type === 'if' && options.readGuard) return options.readGuard(directive);
  options.report(unknownDirective, span.span, { text: span.text });
  return undefined;
}

function toInline(node: InlineNode, options: ContentOptions): Inline[] {
  switch (node.type) {
    case 'text':
      reportText(node, options);
      return [node.text.replace(/\s*\n\s*/g, ' ')];
    case 'emphasis':
    case 'strong':
    case 'strike':
      return [{ type: node.type, children: toInlines(node.inlines, options) }];
    case 'code-span':
      if (options.nextBlank && isBlank(node)) return [{ type: 'blank', id: options.nextBlank() }];
      return [{ type: 'code-span', text: node.text }];
    case 'link':
      return toLink(node, options);
    case 'image':
      return toMedia(node, options);
    case 'break':
      return [{ type: 'break' }];
    case 'html':
      reportHtml(node, options);
      return [node.text];
  }
}

function toLink(node: LinkNode, options: ContentOptions): Inline[] {
  const children = toInlines(node.inlines, options);
  if (isSafeHref(node.href)) return [{ type: 'link', href: node.href, children }];
  options.report(unsafeLink, node.span, { href: node.href });
  return [...children];
}

function toMedia(node: ImageNode, options: ContentOptions): Inline[] {
  if (node.alt.trim() === '') options.report(missingAlt, node.span, { src: node.src });
  if (!isSafeSource(node.src)) {
    options.report(unsafeLink, node.span, { href: node.src });
    return [node.alt];
  }
  return [{ type: mediaType(node.src), src: node.src, alt: node.alt }];
}

function mediaType(src: string): Media['type'] {
  if (/\.(mp3|m4a|aac|ogg|oga|opus|wav|flac)([?#]|$)/i.test(src)) return 'audio';
  if (/\.(mp4|m4v|webm|ogv|mov)([?#]|$)/i.test(src)) return 'video';
  return 'image';
}

function reportHtml(node: HtmlNode, options: ContentOptions): void {
  options.report(rawHtml, node.span, { html: node.text.split('\n')[0] ?? '' });
}

/** What went wrong with a link or a blank shows as text. */
function reportText(node: InlineNode & { type: 'text' }, options: ContentOptions): void {
  const link = /(\[[^\]\n]*)?\]\([^)\n]+\)/.exec(node.text);
  if (link) options.report(brokenLink, within(node, link), { text: link[0] });
  const blank = /_{3,}/.exec(node.text);
  if (blank) options.report(bareBlank, within(node, blank), undefined);
}

function within({ span, text }: InlineNode & { type: 'text' }, match: RegExpExecArray) {
  const before = text.slice(0, match.index);
  if (before.includes('\n')) return span;
  const column = span.column + match.index;
  return { line: span.line, column, endLine: span.line, endColumn: column + match[0].length };
}

function skipSpace(nodes: readonly InlineNode[]): readonly InlineNode[] {
  const [first, ...rest] = nodes;
  return first?.type === 'text' && first.text.trim() === '' ? rest : nodes;
}

function join(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') {
      joined[joined.length - 1] = last + inline;
    } else {
      joined.push(inline);
    }
  }
  return joined;
}

function trim(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.length - 1;
  return inlines
    .map((inline, n) => {
      if (typeof inline !== 'string') return inline;
      const started = n === 0 ? inline.trimStart() : inline;
      return n === last ? started.trimEnd() : started;
    })
    .filter((inline) => inline !== '');
}
