import type { Content, Inline } from '@kundskap/core';
import { assert, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import './rich-blocks.js';
import { renderContent, renderInline, type RichTextOptions } from './render-content.js';

describe('renderContent', () => {
  for (const [what, content, selector, words] of [
    ['a paragraph', [{ type: 'paragraph', children: ['Hi'] }], 'p', 'Hi'],
    ['speech', [{ type: 'speech', speaker: 'Maja', children: ['Hi'] }], '.speech', 'Maja: Hi'],
    [
      'a list',
      [{ type: 'list', items: [[{ type: 'paragraph', children: ['Hi'] }]] }],
      'ul > li',
      'Hi',
    ],
    ['an ordered list', [{ type: 'list', start: 3, items: [[]] }], 'ol[start="3"] > li', ''],
    ['a quotation', [{ type: 'quote', children: [] }], 'blockquote', ''],
    ['code', [{ type: 'code', text: '<b>' }], 'pre > code', '<b>'],
    ['a heading', [{ type: 'heading', level: 3, children: ['Hi'] }], 'h4', 'Hi'],
    ['a rule', [{ type: 'rule' }], 'hr', ''],
    ['a table', [{ type: 'table', header: [['A']], rows: [[['B']]] }], 'table', 'A B'],
  ] as [string, Content, string, string][]) {
    it(`shows ${what}`, async () => {
      const shown = await show(content);
      const found = shown.querySelector(selector);
      assert.equal(found?.textContent.replace(/\s+/g, ' ').trim(), words);
    });
  }

  it('shows text that looks like markup as text', async () => {
    const shown = await show([
      { type: 'paragraph', children: ['<img src=x onerror=alert(1)>', '<script>1</script>'] },
    ]);
    assert.isNull(shown.querySelector('img, script'));
    assert.include(shown.textContent, '<img src=x onerror=alert(1)>');
  });

  it('leaves out what lies deeper than twenty levels', async () => {
    let inline: Inline = 'deep';
    for (let depth = 0; depth < 10_000; depth++) inline = { type: 'emphasis', children: [inline] };
    const shown = await show([{ type: 'paragraph', children: [inline] }]);
    assert.notInclude(shown.textContent, 'deep');
  });

  it('shows a blank by what the host gives for it', async () => {
    const shown = await show([{ type: 'paragraph', children: [{ type: 'blank', id: '2' }] }], {
      blank: (id) => `[${id}]`,
    });
    assert.equal(shown.textContent.trim(), '[2]');
  });

  it('leaves out a node it does not know', async () => {
    const unknown = [{ type: 'video-call' }] as unknown as Content;
    assert.equal((await show(unknown)).textContent.trim(), '');
  });
});

describe('a link', () => {
  for (const href of [
    'https://example.com',
    'mailto:a@example.com',
    'tel:112',
    'quiz.md',
    '#top',
  ]) {
    it(`leads to ${href}`, async () => {
      const link = (await showInline({ type: 'link', href, children: ['go'] })).querySelector('a');
      assert.equal(link?.getAttribute('href'), href);
      assert.equal(link?.rel, 'noopener noreferrer');
    });
  }

  for (const href of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,hi',
    'vbscript:x',
    'blob:https://example.com/1',
    'file:///etc/passwd',
  ]) {
    it(`does not lead to ${JSON.stringify(href)}, but keeps its words`, async () => {
      const shown = await showInline({ type: 'link', href, children: ['go'] });
      assert.isNull(shown.querySelector('a'));
      assert.equal(shown.textContent.trim(), 'go');
    });
  }
});

describe('a picture', () => {
  for (const [src, options] of [
    ['lamp.png', {}],
    ['data:image/png;base64,AA==', {}],
    ['https://img.example.com/lamp.png', { imageHosts: ['img.example.com'] }],
  ] as [string, RichTextOptions][]) {
    it(`is fetched from ${src}`, async () => {
      const shown = await showInline({ type: 'image', src, alt: 'A lamp' }, options);
      assert.equal(shown.querySelector('img')?.alt, 'A lamp');
    });
  }

  for (const src of [
    'https://tracker.example.com/pixel.png',
    '//tracker.example.com/pixel.png',
    'data:image/svg+xml,<svg/>',
    'data:text/html,hi',
    'javascript:alert(1)',
  ]) {
    it(`is told in words instead of being fetched from ${src}`, async () => {
      const shown = await showInline({ type: 'image', src, alt: 'A lamp' });
      assert.isNull(shown.querySelector('img'));
      assert.equal(shown.textContent.trim(), 'A lamp');
    });
  }

  it('starts from the address of the document', async () => {
    const base = new URL('/content/quiz.json', location.href).href;
    const shown = await showInline({ type: 'image', src: 'lamp.png', alt: '' }, { base });
    assert.equal(shown.querySelector('img')?.src, new URL('/content/lamp.png', location.href).href);
  });
});

async function show(content: Content, options?: RichTextOptions): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  render(renderContent(content, options), host);
  return host;
}

async function showInline(inline: Inline, options?: RichTextOptions): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  render(renderInline([inline], options), host);
  return host;
}
