import type { Content, Guard, Inline } from '@kundskap/core';
import { expect, test } from 'vitest';
import { handoutWords } from './handout-words.js';
import type { Paper } from './paper.js';
import { printContent } from './print-content.js';

const paper: Paper = {
  lang: 'en',
  words: handoutWords('en'),
  seed: 1,
  pictureAt: () => undefined,
  competency: (id) => id,
  scene: () => 3,
};

function printed(content: Content): string {
  return printContent(content, paper).html.trim();
}

function inline(node: Inline): string {
  return printed([{ type: 'paragraph', children: [node] }]);
}

test.for<{ block: Content[number]; html: string }>([
  { block: { type: 'heading', level: 3, children: ['A & B'] }, html: '<h3>A &amp; B</h3>' },
  { block: { type: 'rule' }, html: '<hr>' },
  { block: { type: 'code', text: '<b>' }, html: '<pre>&lt;b&gt;</pre>' },
  {
    block: { type: 'list', start: 3, items: [[{ type: 'paragraph', children: ['A'] }]] },
    html: '<ol start="3"><li><p>A</p>\n</li></ol>',
  },
  {
    block: { type: 'quote', children: [{ type: 'speech', speaker: '<i>', children: ['A'] }] },
    html: '<blockquote><p class="speech"><b>&lt;i&gt;:</b> A</p>\n</blockquote>',
  },
  {
    block: { type: 'table', header: [['H']], rows: [[['<td>']]] },
    html: '<table><thead><tr><th scope="col">H</th></tr></thead><tbody><tr><td>&lt;td&gt;</td></tr></tbody></table>',
  },
])('$block.type', ({ block, html }) => {
  expect(printed([block])).toBe(html);
});

test.for([
  { href: 'https://example.com/"a', html: '<a href="https://example.com/&quot;a">W</a>' },
  { href: 'mailto:a@example.com', html: '<a href="mailto:a@example.com">W</a>' },
  { href: 'quiz.md', html: 'W' },
  { href: 'javascript:alert(1)', html: 'W' },
  { href: ' javascript:alert(1)', html: 'W' },
  { href: 'data:text/html,<script>', html: 'W' },
])('a link to “$href” is $html', ({ href, html }) => {
  expect(inline({ type: 'link', href, children: ['W'] })).toBe(`<p>${html}</p>`);
});

test('the description of a picture cannot leave its attribute', () => {
  const withPicture = { ...paper, pictureAt: () => 'data:image/png;base64,AA"' };
  const alt = '" onerror="alert(1)';
  const image = { type: 'image', src: 'a.png', alt } as const;
  expect(printContent([{ type: 'paragraph', children: [image] }], withPicture).html.trim()).toBe(
    '<p><img src="data:image/png;base64,AA&quot;" alt="&quot; onerror=&quot;alert(1)"></p>',
  );
});

const patient: Guard = { type: 'compare', variable: 'patience', operator: '>=', value: 2 };
const seen: Guard = { type: 'visited', scene: 'door' };

test.for<{ guard: Guard; told: string }>([
  { guard: patient, told: 'patience ≥ 2' },
  { guard: { type: 'not', of: patient }, told: 'patience &lt; 2' },
  { guard: seen, told: 'you have been at scene 3' },
  { guard: { type: 'not', of: seen }, told: 'not: you have been at scene 3' },
  {
    guard: { type: 'and', of: [patient, { type: 'or', of: [seen, patient] }] },
    told: 'patience ≥ 2 and (you have been at scene 3 or patience ≥ 2)',
  },
])('a guard is told as “$told”', ({ guard, told }) => {
  const when: Content = [{ type: 'paragraph', children: ['A'], when: guard }];
  expect(printed(when)).toBe(`<p><em class="when">Only if: ${told}</em> A</p>`);
});
