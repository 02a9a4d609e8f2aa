import type { Block, Comparison, Content, Guard, Inline, Media } from '@kundskap/core';
import { markup, type Markup } from './markup.js';
import { say, type Paper } from './paper.js';

/** Rich text on paper. What is shown only at times says when. */
export function printContent(content: Content, paper: Paper): Markup {
  return markup`${content.map((block) => printBlock(block, paper))}`;
}

/** A run of text on paper. */
export function printInlines(inlines: readonly Inline[], paper: Paper): Markup {
  return markup`${inlines.map((inline) => printInline(inline, paper))}`;
}

/** When something holds: `Only if: patience ≥ 2 and not you have been at scene 3`. */
export function printGuard(guard: Guard | undefined, paper: Paper): Markup {
  if (!guard) return markup``;
  return markup`<em class="when">${say(paper, `${paper.words.onlyIf}: ${guardText(guard, paper)}`)}</em> `;
}

function printBlock(block: Block, paper: Paper): Markup {
  switch (block.type) {
    case 'paragraph':
      return markup`<p>${printGuard(block.when, paper)}${printInlines(block.children, paper)}</p>\n`;
    case 'speech':
      return markup`<p class="speech">${printGuard(block.when, paper)}<b>${block.speaker}:</b> ${printInlines(block.children, paper)}</p>\n`;
    case 'list': {
      const items = block.items.map((item) => markup`<li>${printContent(item, paper)}</li>`);
      if (block.start === undefined) return markup`<ul>${items}</ul>\n`;
      return markup`<ol start="${block.start}">${items}</ol>\n`;
    }
    case 'table': {
      const cells = (row: readonly (readonly Inline[])[], cell: (inner: Markup) => Markup) =>
        markup`<tr>${row.map((each) => cell(printInlines(each, paper)))}</tr>`;
      return markup`<table><thead>${cells(block.header, (inner) => markup`<th scope="col">${inner}</th>`)}</thead><tbody>${block.rows.map((row) => cells(row, (inner) => markup`<td>${inner}</td>`))}</tbody></table>\n`;
    }
    case 'quote':
      return markup`<blockquote>${printContent(block.children, paper)}</blockquote>\n`;
    case 'code':
      return markup`<pre>${block.text}</pre>\n`;
    case 'heading': {
      const words = printInlines(block.children, paper);
      return headings[block.level](words);
    }
    case 'rule':
      return markup`<hr>\n`;
  }
}

const headings = {
  3: (words: Markup) => markup`<h3>${words}</h3>\n`,
  4: (words: Markup) => markup`<h4>${words}</h4>\n`,
  5: (words: Markup) => markup`<h5>${words}</h5>\n`,
  6: (words: Markup) => markup`<h6>${words}</h6>\n`,
};

function printInline(inline: Inline, paper: Paper): Markup {
  if (typeof inline === 'string') return markup`${inline}`;
  switch (inline.type) {
    case 'emphasis':
      return markup`<em>${printInlines(inline.children, paper)}</em>`;
    case 'strong':
      return markup`<strong>${printInlines(inline.children, paper)}</strong>`;
    case 'strike':
      return markup`<s>${printInlines(inline.children, paper)}</s>`;
    case 'code-span':
      return markup`<code>${inline.text}</code>`;
    case 'link':
      return printLink(inline.href, printInlines(inline.children, paper));
    case 'break':
      return markup`<br>`;
    case 'blank':
      return markup`<span class="blank"><small>${inline.id}</small></span>`;
    case 'image':
    case 'audio':
    case 'video':
      return printMedia(inline, paper);
  }
}

/** On paper, an address is of use only when it can be read and typed. */
function printLink(href: string, words: Markup): Markup {
  if (!/^(https?|mailto|tel):/i.test(href)) return words;
  return markup`<a href="${href}">${words}</a>`;
}

/** A picture is shown when it is at hand; anything else is told by its description or transcript. */
function printMedia({ type, src, alt }: Media, { pictureAt }: Paper): Markup {
  const picture = type === 'image' ? pictureAt(src) : undefined;
  return picture === undefined
    ? markup`<span class="media">[${alt}]</span>`
    : markup`<img src="${picture}" alt="${alt}">`;
}

const signs: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '!=': '≠' };

const opposites = {
  '>=': '<',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '=': '!=',
  '!=': '=',
} as const satisfies Record<Comparison['operator'], Comparison['operator']>;

function guardText(guard: Guard, paper: Paper): string {
  const { words } = paper;
  const inner = (part: Guard) =>
    part.type === 'and' || part.type === 'or'
      ? `(${guardText(part, paper)})`
      : guardText(part, paper);
  switch (guard.type) {
    case 'and':
    case 'or':
      return guard.of.map(inner).join(` ${words[guard.type]} `);
    case 'not':
      return guard.of.type === 'compare'
        ? guardText({ ...guard.of, operator: opposites[guard.of.operator] }, paper)
        : `${words.not}: ${inner(guard.of)}`;
    case 'visited':
      return words.visited(paper.scene(guard.scene));
    case 'compare':
      return `${guard.variable} ${signs[guard.operator] ?? guard.operator} ${guard.value}`;
  }
}
