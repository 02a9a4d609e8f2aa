import type { BlankId, Block, Content, Inline } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { MediaOptions } from './render-media.js';

/** What rich text may reach outside itself, and how its blanks are shown. */
export interface RichTextOptions extends MediaOptions {
  /** Shows a blank; without it, a blank reads as a line to fill. */
  readonly blank?: (id: BlankId) => unknown;
}

export type Rendered = TemplateResult | string | typeof nothing;

/** What a plain prompt does without: lists, tables, links, pictures and the like. */
export interface RichBlocks {
  readonly renderRichBlock: (block: Block, options: RichTextOptions, depth: number) => Rendered;
  readonly renderRichNode: (
    node: Exclude<Inline, string>,
    options: RichTextOptions,
    depth: number,
  ) => Rendered;
}

const depthLimit = 20;

let rich: RichBlocks | undefined;

/** Lets rich text show more than plain prompts; until then, it is left out. */
export function addRichBlocks(added: RichBlocks): void {
  rich = added;
}

/** Renders a tree of rich text. What lies deeper than twenty levels is left out. */
export function renderContent(
  content: Content,
  options: RichTextOptions = {},
): readonly Rendered[] {
  return renderBlocks(content, options, 0);
}

/** Renders a run of text, such as a title or the words of a choice. */
export function renderInline(
  inline: readonly Inline[],
  options: RichTextOptions = {},
): readonly Rendered[] {
  return renderRun(inline, options, 0);
}

/** Renders blocks inside a block. */
export function renderBlocks(
  content: Content,
  options: RichTextOptions,
  depth: number,
): readonly Rendered[] {
  if (depth > depthLimit) return [];
  return content.map((block) => renderBlock(block, options, depth + 1));
}

/** Renders text inside a block or another text. */
export function renderRun(
  inline: readonly Inline[],
  options: RichTextOptions,
  depth: number,
): readonly Rendered[] {
  if (depth > depthLimit) return [];
  return inline.map((node) => renderNode(node, options, depth + 1));
}

function renderBlock(block: Block, options: RichTextOptions, depth: number): Rendered {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${renderRun(block.children, options, depth)}</p>`;
    case 'speech':
      return html`<p class="speech">
        <b>${block.speaker}:</b> ${renderRun(block.children, options, depth)}
      </p>`;
    default:
      return rich?.renderRichBlock(block, options, depth) ?? nothing;
  }
}

function renderNode(node: Inline, options: RichTextOptions, depth: number): Rendered {
  if (typeof node === 'string') return node;
  switch (node.type) {
    case 'emphasis':
      return html`<em>${renderRun(node.children, options, depth)}</em>`;
    case 'strong':
      return html`<strong>${renderRun(node.children, options, depth)}</strong>`;
    case 'break':
      return html`<br />`;
    default:
      return rich?.renderRichNode(node, options, depth) ?? nothing;
  }
}
