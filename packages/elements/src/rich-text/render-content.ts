import type { BlankId, Block, Content, Inline, ListBlock, TableBlock } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { isSafeHref } from './safe-url.js';
import { renderMedia, type MediaOptions } from './render-media.js';

/** What rich text may reach outside itself, and how its blanks are shown. */
export interface RichTextOptions extends MediaOptions {
  /** Shows a blank; without it, a blank reads as a line to fill. */
  readonly blank?: (id: BlankId) => unknown;
}

type Rendered = TemplateResult | string | typeof nothing;

const depthLimit = 20;

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

function renderBlocks(
  content: Content,
  options: RichTextOptions,
  depth: number,
): readonly Rendered[] {
  if (depth > depthLimit) return [];
  return content.map((block) => renderBlock(block, options, depth + 1));
}

function renderRun(
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
    case 'list':
      return renderList(block, options, depth);
    case 'table':
      return renderTable(block, options, depth);
    case 'quote':
      return html`<blockquote>${renderBlocks(block.children, options, depth)}</blockquote>`;
    case 'code':
      return html`<pre tabindex="0"><code>${block.text}</code></pre>`;
    case 'heading':
      return renderHeading(block.level, renderRun(block.children, options, depth));
    case 'rule':
      return html`<hr />`;
    default:
      return nothing;
  }
}

function renderList({ start, items }: ListBlock, options: RichTextOptions, depth: number) {
  const rows = items.map((item) => html`<li>${renderBlocks(item, options, depth)}</li>`);
  return start === undefined
    ? html`<ul>
        ${rows}
      </ul>`
    : html`<ol start=${start}>
        ${rows}
      </ol>`;
}

function renderTable({ header, rows }: TableBlock, options: RichTextOptions, depth: number) {
  const cells = (row: readonly (readonly Inline[])[]) =>
    row.map((cell) => html`<td>${renderRun(cell, options, depth)}</td>`);

  return html`<div class="table" tabindex="0" role="group">
    <table>
      <thead>
        <tr>
          ${header.map((cell) => html`<th scope="col">${renderRun(cell, options, depth)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${cells(row)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function renderHeading(level: 3 | 4 | 5 | 6, words: readonly Rendered[]): TemplateResult {
  return level === 3 ? html`<h4>${words}</h4>` : html`<h5>${words}</h5>`;
}

function renderNode(node: Inline, options: RichTextOptions, depth: number): Rendered {
  if (typeof node === 'string') return node;
  switch (node.type) {
    case 'emphasis':
      return html`<em>${renderRun(node.children, options, depth)}</em>`;
    case 'strong':
      return html`<strong>${renderRun(node.children, options, depth)}</strong>`;
    case 'strike':
      return html`<s>${renderRun(node.children, options, depth)}</s>`;
    case 'code-span':
      return html`<code>${node.text}</code>`;
    case 'link':
      return renderLink(node.href, renderRun(node.children, options, depth));
    case 'image':
    case 'audio':
    case 'video':
      return renderMedia(node, options);
    case 'break':
      return html`<br />`;
    case 'blank':
      return html`${options.blank ? options.blank(node.id) : '____'}`;
    default:
      return nothing;
  }
}

/** The words alone where the link leads to something that a page must not open. */
function renderLink(href: string, words: readonly Rendered[]): TemplateResult {
  return isSafeHref(href)
    ? html`<a href=${href} rel="noopener noreferrer">${words}</a>`
    : html`${words}`;
}
