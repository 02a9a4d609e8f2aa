import {
  blockTooLong,
  duplicateId,
  fileTooLarge,
  lineTooLong,
  nestingTooDeep,
  secondTitle,
} from './rules/index.js';
import type { Report } from './rules/rule.js';
import { Locator } from './locator.js';
import { readMarkdown } from './read-markdown.js';
import { slug } from './slug.js';
import { lineSpan, type Source } from './source.js';
import { nodeText, type BlockNode, type InlineNode, type Span } from './syntax.js';

/** The title, the introduction and the `##` parts of a document. */
export interface Parts {
  readonly title?: readonly InlineNode[];
  readonly introduction: readonly BlockNode[];
  readonly parts: readonly Part[];
}

/** A `##` heading and what stands under it: an item, a scene or a section. */
export interface Part {
  readonly id: string;
  /** Where the id is written, or else the heading. */
  readonly idSpan: Span;
  readonly title: readonly InlineNode[];
  readonly span: Span;
  readonly blocks: readonly BlockNode[];
}

const limits = { file: 1_000_000, block: 20_000, line: 10_000, nesting: 20 };

/** Reads the body of a file, block by block, each within the limits that keep reading linear. */
export function readParts(source: Source, what: string, report: Report): Parts {
  const locator = new Locator(source.lines);
  if (source.body.length > limits.file) {
    const span = { line: 1, column: 1, endLine: 1, endColumn: 1 };
    report(fileTooLarge, span, { bytes: source.body.length });
    return { introduction: [], parts: [] };
  }

  const nodes = chunksOf(source).flatMap(({ text, line }) =>
    readChunk(text, line, locator, report),
  );
  return arrange(nodes, what, report);
}

interface Chunk {
  readonly text: string;
  readonly line: number;
}

/** Cuts the body before every `##` that stands at the start of a line outside a code block. */
function chunksOf({ body, bodyLine }: Source): Chunk[] {
  const chunks: Chunk[] = [];
  let text: string[] = [];
  let start = bodyLine;
  let fence: string | undefined;
  body.split('\n').forEach((line, index) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;

    if (fence === undefined && /^##(?!#)(\s|$)/.test(line)) {
      chunks.push({ text: text.join('\n'), line: start });
      text = [];
      start = bodyLine + index;
    }
    text.push(line);
  });
  return [...chunks, { text: text.join('\n'), line: start }];
}

function readChunk(text: string, line: number, locator: Locator, report: Report): BlockNode[] {
  const span = lineSpan(locator.lines, line);
  if (text.length > limits.block) {
    report(blockTooLong, span, { length: text.length });
    return [];
  }
  const lines = text.split('\n');
  const long = lines.findIndex((each) => each.length > limits.line);
  if (long !== -1) {
    report(lineTooLong, lineSpan(locator.lines, line + long), { length: lines[long]?.length ?? 0 });
    return [];
  }
  const deep = lines.findIndex((each) => nestingOf(each) > limits.nesting);
  if (deep !== -1) {
    report(nestingTooDeep, lineSpan(locator.lines, line + deep), undefined);
    return [];
  }
  try {
    return readMarkdown(text, line, locator);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    report(nestingTooDeep, span, undefined);
    return [];
  }
}

/** How many quotation and list signs open a line. */
function nestingOf(line: string): number {
  const opening = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))*/.exec(line)?.[0] ?? '';
  return (opening.match(/>|[-*+]|\d+[.)]/g) ?? []).length;
}

function arrange(nodes: readonly BlockNode[], what: string, report: Report): Parts {
  const introduction: BlockNode[] = [];
  const parts: (Part & { blocks: BlockNode[] })[] = [];
  const ids = new Map<string, Span>();
  let title: readonly InlineNode[] | undefined;

  for (const node of nodes) {
    if (node.type === 'heading' && node.level === 1) {
      if (title) report(secondTitle, node.span, { title: nodeText(node.inlines) });
      title ??= node.inlines;
    } else if (node.type === 'heading' && node.level === 2) {
      const part = readHeading(node.inlines, node.span);
      const id = part.explicit ? part.id : freeId(part.id, ids);
      const taken = ids.get(id);
      if (taken) report(duplicateId, part.idSpan, { id, what, line: taken.line });
      else ids.set(id, part.idSpan);
      const { idSpan, inlines } = part;
      parts.push({ id, idSpan, title: inlines, span: node.span, blocks: [] });
    } else {
      (parts.at(-1)?.blocks ?? introduction).push(node);
    }
  }
  return { ...(title ? { title } : {}), introduction, parts };
}

/** `<a id="greet"></a>A customer walks in` */
function readHeading(inlines: readonly InlineNode[], span: Span) {
  const [first, second, ...rest] = inlines;
  const anchor = first?.type === 'html' ? first : undefined;
  const id = /^<a\s+(?:id|name)="([^"]+)"\s*>$/.exec(anchor?.text ?? '')?.[1];
  if (!id || !anchor || second?.type !== 'html' || second.text !== '</a>') {
    return { id: slug(nodeText(inlines)), explicit: false, idSpan: span, inlines };
  }
  const column = anchor.span.column + anchor.text.indexOf(`"${id}"`) + 1;
  const idSpan = { ...anchor.span, column, endColumn: column + id.length };
  return { id, explicit: true, idSpan, inlines: rest };
}

/** Git hosts number the headings that share a slug: `greet`, `greet-1`. */
function freeId(id: string, taken: ReadonlyMap<string, Span>): string {
  let free = id;
  for (let n = 1; taken.has(free); n += 1) free = `${id}-${n}`;
  return free;
}
