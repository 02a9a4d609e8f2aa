import type { Block, Content, Inline, Media } from '../model/content.js';
import type { Guard } from '../model/guard.js';
import { decodeAddress, isSafeHref, isSafeSource } from './address.js';
import type { Context } from './context.js';
import { reportDangling } from './dangling.js';
import { isBlank } from './blank.js';
import type { Directive } from './directive.js';
import { misplaced } from './misplaced.js';
import { readDirectives } from './read-directives.js';
import {
  emptyLink,
  misplacedDirective,
  missingAlt,
  rawHtml,
  unsafeLink,
  unsafeMedia,
} from './rules/index.js';
import {
  type BlockNode,
  type HtmlNode,
  type ImageNode,
  type InlineNode,
  type LinkNode,
  type ParagraphNode,
  type SpanNode,
} from './syntax.js';
import { isBareTable, reportBareTable, reportText } from './told-in-text.js';

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

function toBlock(node: BlockNode, options: ContentOptions): Block[] {
  switch (node.type) {
    case 'heading': {
      const level = node.level < 4 ? 3 : node.level === 4 ? 4 : node.level === 5 ? 5 : 6;
      return [{ type: 'heading', level, children: toInlines(node.inlines, options) }];
    }
    case 'paragraph':
      return toParagraph(node, options);
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

function toParagraph(node: ParagraphNode, options: ContentOptions): Block[] {
  if (isBareTable(node)) reportBareTable(node, options.report);
  const [first, ...others] = node.inlines;
  const condition = first?.type === 'code-span' && /^if\b/i.test(first.text.trim()) ? first : null;
  const guard = condition && toGuard(condition, options);
  const rest = condition ? others : node.inlines;
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
  for (const directive of readDirectives([span], options.report)) {
    if (directive.type !== 'if') continue;
    if (options.readGuard) return options.readGuard(directive);
    options.report(misplacedDirective, span.span, misplaced(directive, 'outside a scenario'));
  }
  return undefined;
}

function toInline(node: InlineNode, options: ContentOptions): Inline[] {
  switch (node.type) {
    case 'text':
      reportText(node, options.report);
      return [node.text];
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

function toLink({ href, inlines, span }: LinkNode, options: ContentOptions): Inline[] {
  const children = toInlines(inlines, options);
  if (children.length === 0) options.report(emptyLink, span, { href });
  if (!isSafeHref(href)) {
    options.report(unsafeLink, span, { href });
    return [...children];
  }
  const target = href.startsWith('#') ? decodeAddress(href.slice(1)) : '';
  if (target !== '' && !options.anchors.has(target)) reportDangling(target, span, options);
  return [{ type: 'link', href, children }];
}

function toMedia({ src, alt, span }: ImageNode, options: ContentOptions): Inline[] {
  const type = mediaType(src);
  if (alt.trim() === '') options.report(missingAlt, span, { src, type });
  if (!isSafeSource(src)) {
    options.report(unsafeMedia, span, { src });
    return [alt];
  }
  return [{ type, src, alt }];
}

function mediaType(src: string): Media['type'] {
  if (/\.(mp3|m4a|aac|ogg|oga|opus|wav|flac)([?#]|$)/i.test(src)) return 'audio';
  if (/\.(mp4|m4v|webm|ogv|mov)([?#]|$)/i.test(src)) return 'video';
  return 'image';
}

/** Tells a tag, but not the one that closes it. */
function reportHtml(node: HtmlNode, options: ContentOptions): void {
  if (node.text.startsWith('</')) return;
  options.report(rawHtml, node.span, { html: node.text.split('\n')[0] ?? '' });
}

function skipSpace(nodes: readonly InlineNode[]): readonly InlineNode[] {
  const [first, ...rest] = nodes;
  return first?.type === 'text' && first.text.trim() === '' ? rest : nodes;
}

/** Joins the strings that follow one another, and the lines of a wrapped text. */
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
  return joined.map((inline) =>
    typeof inline === 'string' ? inline.replace(/\s*\n\s*/g, ' ') : inline,
  );
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
