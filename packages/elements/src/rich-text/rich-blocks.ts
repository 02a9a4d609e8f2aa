import type { Block, Inline, ListBlock, TableBlock } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import {
  addRichBlocks,
  renderBlocks,
  renderRun,
  type Rendered,
  type RichTextOptions,
} from './render-content.js';
import { renderMedia } from './render-media.js';
import { isSafeHref } from './safe-url.js';

export { richBlockStyles } from './rich-blocks.styles.js';

addRichBlocks({ renderRichBlock, renderRichNode });

function renderRichBlock(block: Block, options: RichTextOptions, depth: number): Rendered {
  switch (block.type) {
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

function renderRichNode(
  node: Exclude<Inline, string>,
  options: RichTextOptions,
  depth: number,
): Rendered {
  switch (node.type) {
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
