import { describe, expect, test } from 'vitest';
import { firstWords, readSource } from './source.js';

describe('the front matter is', () => {
  test.for([
    {
      is: 'between the first lines',
      text: '---\na: 1\n---\n# T',
      frontMatter: 'a: 1',
      body: '# T',
      line: 4,
    },
    {
      is: 'closed by dots as well',
      text: '---\na: 1\n...\nT',
      frontMatter: 'a: 1',
      body: 'T',
      line: 4,
    },
    { is: 'empty', text: '---\n---\nT', frontMatter: '', body: 'T', line: 3 },
    {
      is: 'allowed to follow empty lines',
      text: '\n \n---\na: 1\n---\nT',
      frontMatter: 'a: 1',
      body: 'T',
      line: 6,
    },
    {
      is: 'allowed to hold comments',
      text: '---\n# b\na: 1\n\n# c\nb: 2\n---\nT',
      frontMatter: '# b\na: 1\n\n# c\nb: 2',
      body: 'T',
      line: 8,
    },
    {
      is: 'read with Windows line ends',
      text: '\uFEFF---\r\na: 1\r\n---\r\nT',
      frontMatter: 'a: 1',
      body: 'T',
      line: 4,
    },
    { is: 'absent', text: '# T\n\n---\n', frontMatter: undefined, body: '# T\n\n---\n', line: 1 },
    {
      is: 'not a line across',
      text: '---\n\n# T',
      frontMatter: undefined,
      body: '---\n\n# T',
      line: 1,
    },
    {
      is: 'not mere text',
      text: '---\nHello.\n',
      frontMatter: undefined,
      body: '---\nHello.\n',
      line: 1,
    },
  ])('$is', ({ text, frontMatter, body, line }) => {
    const source = readSource(text);
    expect(source.frontMatter).toBe(frontMatter);
    expect(source).toMatchObject({ body, bodyLine: line, neverClosed: false });
  });
});

describe('front matter that is never closed ends', () => {
  test.for([
    { at: 'the first heading', text: '---\na: 1\n# T\n\nText.', line: 3 },
    {
      at: 'the first heading, whatever stands further down',
      text: '---\na: 1\n\n# T\n\nText.\n\n---\n',
      line: 4,
    },
    { at: 'an empty line', text: '---\na: 1\n\nText.\n\n# T', line: 3 },
    { at: 'the end', text: '---\na: 1', line: 3 },
  ])('at $at', ({ text, line }) => {
    expect(readSource(text)).toMatchObject({ neverClosed: true, openingLine: 1, bodyLine: line });
  });
});

test('signs that would end a line or a text are replaced, so that columns stay', () => {
  expect(readSource('a\u2028b\u2029c\0d\re').lines).toEqual(['a b c\uFFFDd', 'e']);
});

test.for([
  { text: '---\na: 1\n---\n\n  T\n', place: { line: 5, column: 3, endColumn: 4 } },
  { text: '---\na: 1\n---\n', place: { line: 4, column: 1, endColumn: 1 } },
  { text: '---\na: 1\n---', place: { line: 3, column: 1, endColumn: 4 } },
  { text: '', place: { line: 1, column: 1, endColumn: 1 } },
])('the first words of “$text” are found', ({ text, place }) => {
  expect(firstWords(readSource(text))).toMatchObject(place);
});
