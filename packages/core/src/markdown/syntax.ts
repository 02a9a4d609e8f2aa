/** A stretch of a file. Lines and columns count from 1; `endColumn` stands after the last character. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A span without the first so many characters of its first line. */
export function cutBefore(span: Span, length: number): Span {
  return { ...span, column: span.column + length };
}

/** The span of so many characters, some characters into another. */
export function spanWithin(span: Span, offset: number, length: number): Span {
  const column = span.column + offset;
  return { line: span.line, column, endLine: span.line, endColumn: column + length };
}

/** A block of Markdown, free of the reader that found it. */
export type BlockNode =
  HeadingNode | ParagraphNode | ListNode | TableNode | QuoteNode | CodeNode | RuleNode | HtmlNode;

interface Located {
  readonly span: Span;
}

export interface HeadingNode extends Located {
  readonly type: 'heading';
  readonly level: number;
  /** Whether it is made by a line `===` or `---` under a paragraph. */
  readonly underlined: boolean;
  readonly inlines: readonly InlineNode[];
}

export interface ParagraphNode extends Located {
  readonly type: 'paragraph';
  readonly inlines: readonly InlineNode[];
}

export interface ListNode extends Located {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly start: number;
  readonly items: readonly ListItemNode[];
}

export interface ListItemNode extends Located {
  /** Whether a checkbox is ticked; missing when there is none. */
  readonly checked?: boolean;
  readonly blocks: readonly BlockNode[];
}

export interface TableNode extends Located {
  readonly type: 'table';
  readonly header: readonly CellNode[];
  readonly rows: readonly (readonly CellNode[])[];
}

export interface CellNode extends Located {
  readonly inlines: readonly InlineNode[];
}

export interface QuoteNode extends Located {
  readonly type: 'quote';
  readonly alert?: AlertMark;
  readonly blocks: readonly BlockNode[];
}

/** The `[!TIP]` that opens a quotation. */
export interface AlertMark extends Located {
  /** In upper case. */
  readonly word: string;
  readonly written: string;
  /** Whether it has a line of its own, as Git hosts want it. */
  readonly isAlone: boolean;
}

export interface CodeNode extends Located {
  readonly type: 'code';
  readonly text: string;
}

/** A thematic break; `text` is how it was written, such as `---` or `____`. */
export interface RuleNode extends Located {
  readonly type: 'rule';
  readonly text: string;
}

export interface HtmlNode extends Located {
  readonly type: 'html';
  readonly text: string;
}

/** A run within a block. */
export type InlineNode =
  TextNode | MarkNode | SpanNode | LinkNode | ImageNode | BreakNode | HtmlNode;

export interface TextNode extends Located {
  readonly type: 'text';
  /** With entities decoded. Within one line; a text that starts with `\n` starts a line. */
  readonly text: string;
  /** As it stands in the file at its span. */
  readonly raw: string;
}

export interface MarkNode extends Located {
  readonly type: 'emphasis' | 'strong' | 'strike';
  readonly inlines: readonly InlineNode[];
}

/** A code span: a directive, a blank or code. */
export interface SpanNode extends Located {
  readonly type: 'code-span';
  readonly text: string;
}

export interface LinkNode extends Located {
  readonly type: 'link';
  /** With entities decoded. */
  readonly href: string;
  readonly inlines: readonly InlineNode[];
}

export interface ImageNode extends Located {
  readonly type: 'image';
  readonly src: string;
  readonly alt: string;
}

export interface BreakNode extends Located {
  readonly type: 'break';
}

/** The words of inline nodes, as a reader sees them, on one line. */
export function nodeText(nodes: readonly InlineNode[]): string {
  return wordsOf(nodes).replace(/\s*\n\s*/g, ' ');
}

function wordsOf(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if ('inlines' in node) return wordsOf(node.inlines);
      if ('text' in node) return node.type === 'html' ? '' : node.text;
      return node.type === 'image' ? node.alt : ' ';
    })
    .join('');
}
