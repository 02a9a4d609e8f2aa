import { decodeHTMLStrict } from 'entities';
import { Lexer, type Token, type Tokens } from 'marked';
import { countBreaks, type Locator } from './locator.js';
import {
  cutBefore,
  spanWithin,
  type BlockNode,
  type CellNode,
  type InlineNode,
  type ListItemNode,
  type Span,
} from './syntax.js';

/**
 * Reads Markdown into nodes that know their place. The only file that knows marked.
 *
 * @param markdown - Part of a file, starting on `firstLine`.
 * @throws RangeError on nesting that overflows the reader; see `checkLimits`.
 */
export function readMarkdown(markdown: string, firstLine: number, locator: Locator): BlockNode[] {
  return readBlocks(new Lexer({ gfm: true }).lex(markdown), firstLine, locator);
}

function readBlocks(tokens: readonly Token[], firstLine: number, locator: Locator): BlockNode[] {
  const nodes: BlockNode[] = [];
  let line = firstLine;
  for (const token of tokens) {
    const node = readBlock(token, line, locator);
    if (node) nodes.push(node);
    line += countBreaks(token.raw);
  }
  return nodes;
}

function readBlock(token: Tokens.Generic, line: number, locator: Locator): BlockNode | undefined {
  if (/^(space|def|checkbox)$/.test(token.type) || isComment(token)) return undefined;
  const span = locator.enterBlock(token.raw, line);

  switch (token.type) {
    case 'heading': {
      const inlines = readInlines(childTokens(token), locator);
      const underlined = /\S[^]*\n *(=+|-+)\s*$/.test(token.raw);
      return { type: 'heading', level: (token as Tokens.Heading).depth, underlined, inlines, span };
    }
    case 'list':
      return readList(token as Tokens.List, line, locator, span);
    case 'blockquote':
      return readQuote(childTokens(token), span, locator);
    case 'table':
      return readTable(token as Tokens.Table, span, locator);
    case 'code':
      return { type: 'code', text: (token as Tokens.Code).text, span };
    case 'hr':
      return { type: 'rule', text: token.raw.trim(), span };
    case 'html':
      return { type: 'html', text: token.raw.trim(), span };
    default:
      return { type: 'paragraph', inlines: readInlines(childTokens(token), locator), span };
  }
}

function readList(token: Tokens.List, firstLine: number, locator: Locator, span: Span): BlockNode {
  const items: ListItemNode[] = [];
  let line = firstLine;
  for (const item of token.items) {
    const itemSpan = locator.enterBlock(item.raw, line);
    locator.skip(/^(?:[-*+]|\d{1,9}[.)])\s*/);
    if (item.task) locator.skip(/^\[[ xX]\]/);
    items.push({
      ...(item.task ? { checked: item.checked === true } : {}),
      blocks: readBlocks(item.tokens, line, locator),
      span: itemSpan,
    });
    line += countBreaks(item.raw);
  }
  return { type: 'list', ordered: token.ordered, start: Number(token.start) || 1, items, span };
}

function readQuote(tokens: readonly Token[], span: Span, locator: Locator): BlockNode {
  const blocks = readBlocks(tokens, span.line, locator);
  const [first, ...rest] = blocks;
  const [head, ...tail] = first?.type === 'paragraph' ? first.inlines : [];
  const marked =
    head?.type === 'text'
      ? /^(\[!([A-Za-z]+)\]|\[(TIP|NOTE|IMPORTANT)\]):?\s*/.exec(head.text)
      : null;
  if (first?.type !== 'paragraph' || head?.type !== 'text' || !marked) {
    return { type: 'quote', blocks, span };
  }

  const [lead, written = '', word, bareWord = ''] = marked;
  const text = head.text.slice(lead.length);
  const isAlone = lead === written && word !== undefined && isLineEnd(tail[0]);
  const alert = {
    word: (word ?? bareWord).toUpperCase(),
    written,
    isAlone: isAlone && text === '',
    span: spanWithin(head.span, 0, written.length),
  };
  const moved = {
    ...head,
    text,
    raw: head.raw.slice(lead.length),
    span: cutBefore(head.span, lead.length),
  };
  const inlines = text === '' ? tail : [moved, ...tail];
  const said = inlines.length === 0 ? rest : [{ ...first, inlines }, ...rest];
  return { type: 'quote', alert, blocks: said, span };
}

function isLineEnd(node: InlineNode | undefined): boolean {
  return !node || node.type === 'break' || (node.type === 'text' && node.text.startsWith('\n'));
}

function readTable(token: Tokens.Table, span: Span, locator: Locator): BlockNode {
  const readRow = (cells: readonly Tokens.TableCell[], line: number): CellNode[] => {
    const row = locator.enterBlock(locator.lines[line - 1] ?? '', line);
    return cells.map((cell) => {
      const at = locator.enter(cell.text.split('|')[0] ?? '');
      const inlines = readInlines(cell.tokens, locator);
      const end = inlines.at(-1)?.span ?? at;
      const cellSpan = { ...at, endLine: end.endLine, endColumn: end.endColumn };
      if (cell.text !== '') return { inlines, span: cellSpan };
      return { inlines, span: row };
    });
  };
  const header = readRow(token.header, span.line);
  const rows = token.rows.map((cells, index) => readRow(cells, span.line + 2 + index));
  return { type: 'table', header, rows, span };
}

function readInlines(tokens: readonly Token[], locator: Locator): InlineNode[] {
  return tokens.flatMap((token) => {
    if (token.type === 'checkbox' || isComment(token)) return [];
    if (isText(token)) return readText(token.raw, locator);
    const span = locator.enter(token.raw);
    const nodes = readInline(token, span, locator);
    locator.leave(span);
    return nodes;
  });
}

function isText(token: Tokens.Generic): boolean {
  return token.type === 'text' && !token.tokens;
}

/** One node a line, so that each knows its place. */
function readText(text: string, locator: Locator): InlineNode[] {
  return text.split(/(?=\n)/).map((piece) => {
    const span = locator.enter(piece);
    locator.leave(span);
    return { type: 'text', text: decode(piece), raw: locator.textAt(span), span };
  });
}

function readInline(token: Tokens.Generic, span: Span, locator: Locator): InlineNode[] {
  switch (token.type) {
    case 'escape':
      return [{ type: 'text', text: (token as Tokens.Escape).text, raw: token.raw, span }];
    case 'em':
      return [{ type: 'emphasis', inlines: readInlines(childTokens(token), locator), span }];
    case 'strong':
      return [{ type: 'strong', inlines: readInlines(childTokens(token), locator), span }];
    case 'del':
      if (!token.raw.startsWith('~~')) return readText(token.raw, locator);
      return [{ type: 'strike', inlines: readInlines(childTokens(token), locator), span }];
    case 'codespan':
      return [{ type: 'code-span', text: (token as Tokens.Codespan).text, span }];
    case 'link': {
      const href = decode((token as Tokens.Link).href);
      return [{ type: 'link', href, inlines: readInlines(childTokens(token), locator), span }];
    }
    case 'image': {
      const { href, text } = token as Tokens.Image;
      return [{ type: 'image', src: decode(href), alt: decode(text), span }];
    }
    case 'br':
      return [{ type: 'break', span }];
    case 'html':
      return [{ type: 'html', text: token.raw, span }];
    default:
      if (token.tokens) return readInlines(token.tokens, locator);
      return [{ type: 'text', text: decode(token.raw), raw: token.raw, span }];
  }
}

/** A note from author to author, which Git hosts do not show either. */
function isComment({ type, raw }: Tokens.Generic): boolean {
  return type === 'html' && /^\s*<!--(?:(?!-->)[^])*-->\s*$/.test(raw);
}

function childTokens(token: Tokens.Generic): readonly Token[] {
  return token.tokens ?? [];
}

/** marked leaves entities as they are in text, titles and addresses: decode them here, once. */
function decode(text: string): string {
  return text.includes('&') ? decodeHTMLStrict(text) : text;
}
