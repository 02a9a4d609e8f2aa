import type { BlankId } from './ids.js';
import type { Guard } from './guard.js';

/**
 * Rich text as a tree, made once by the parser. It holds no HTML: an element renders each node by a
 * template, so nothing an author writes is ever parsed as markup.
 */
export type Content = readonly Block[];

/** A block of rich text. */
export type Block =
  Paragraph | Speech | ListBlock | TableBlock | QuoteBlock | CodeBlock | HeadingBlock | RuleBlock;

/** A paragraph; shown only while `when` holds. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
  readonly when?: Guard;
}

/** What a person says: a paragraph that began with `**Name:**`. Shown only while `when` holds. */
export interface Speech {
  readonly type: 'speech';
  readonly speaker: string;
  readonly children: readonly Inline[];
  readonly when?: Guard;
}

/** A list that is read, not responded to. `start` is the first number of an ordered list. */
export interface ListBlock {
  readonly type: 'list';
  readonly start?: number;
  readonly items: readonly Content[];
}

/** A table that is read, not responded to. Every row has as many cells as the header. */
export interface TableBlock {
  readonly type: 'table';
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** A quotation. */
export interface QuoteBlock {
  readonly type: 'quote';
  readonly children: Content;
}

/** Preformatted text. */
export interface CodeBlock {
  readonly type: 'code';
  readonly text: string;
}

/** A heading inside a block, below the heading of the item, scene or section: `###` is level 3. */
export interface HeadingBlock {
  readonly type: 'heading';
  readonly level: 3 | 4 | 5 | 6;
  readonly children: readonly Inline[];
}

/** A thematic break. */
export interface RuleBlock {
  readonly type: 'rule';
}

/** A run of text, or a node within a paragraph. */
export type Inline = string | Mark | CodeSpan | Link | Media | LineBreak | Blank;

/** Emphasised, strong or struck text. */
export interface Mark {
  readonly type: 'emphasis' | 'strong' | 'strike';
  readonly children: readonly Inline[];
}

/** Code within a paragraph. */
export interface CodeSpan {
  readonly type: 'code-span';
  readonly text: string;
}

/** A link. `href` has a safe scheme (`https`, `http`, `mailto`, `tel`) or is relative. */
export interface Link {
  readonly type: 'link';
  readonly href: string;
  readonly children: readonly Inline[];
}

/** A picture, a sound or a film. `alt` is its description, or the transcript of a sound. */
export interface Media {
  readonly type: 'image' | 'audio' | 'video';
  readonly src: string;
  readonly alt: string;
}

/** A line break within a paragraph. */
export interface LineBreak {
  readonly type: 'break';
}

/** A gap in the text of a `cloze` or `entry` item, to be filled by the learner. */
export interface Blank {
  readonly type: 'blank';
  readonly id: BlankId;
}
