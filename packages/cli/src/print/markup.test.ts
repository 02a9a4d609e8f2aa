import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markup } from './markup.js';

test.for([
  { value: '<b>', html: '&lt;b&gt;' },
  { value: '&lt;', html: '&amp;lt;' },
  { value: `"'`, html: '&quot;&#39;' },
  { value: 'å 😀', html: 'å 😀' },
  { value: 'a\u0000\u001B\u0085b', html: 'a\uFFFD\uFFFD\uFFFDb' },
  { value: 'half \uD83D an emoji', html: 'half \uFFFD an emoji' },
  { value: 12.5, html: '12.5' },
  { value: undefined, html: '' },
  { value: markup`<b>${'<'}</b>`, html: '<b>&lt;</b>' },
  { value: ['<', [markup`<i>`, 1]], html: '&lt;<i>1' },
])('$value becomes $html', ({ value, html }) => {
  expect(markup`${value}`.html).toBe(html);
});

describe('no text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', '=', ' ', 'a', '\0', ';') }),
  );

  test('opens or closes a tag', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(markup`${text}`.html).not.toMatch(/[<>]/);
      }),
    );
  });

  test('leaves an attribute', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(markup`${text}`.html).not.toMatch(/["']/);
      }),
    );
  });
});
