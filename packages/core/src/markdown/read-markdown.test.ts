import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Locator } from './locator.js';
import { readMarkdown } from './read-markdown.js';
import type { BlockNode, InlineNode, Span } from './syntax.js';

const word = fc.constantFrom('a', 'b', 'x', 'an apple', 'a a', '1', 'one.', '“Hi”', 'å ä ö', '[x]');
const run: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      word,
      word.map((words) => `*${words}*`),
      word.map((words) => `**a ${words}**`),
      word.map((words) => `~~${words}~~`),
      word.map((words) => `\`${words}\``),
      word.map((words) => `[${words.replace(/[[\]]/g, '')}](#a)`),
      word.map((words) => `![${words.replace(/[[\]]/g, '')}](a.png)`),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((runs) => runs.join(' '));

const paragraph = fc
  .array(run, { minLength: 1, maxLength: 3 })
  .map((runs) => runs.map((each) => `w ${each}`));
const quote = paragraph.map((lines) => lines.map((line) => `> ${line}`));
const item = fc
  .tuple(fc.constantFrom('- ', '- [ ] ', '- [x] '), paragraph, fc.option(quote), fc.boolean())
  .map(([sign, [first = '', ...rest], feedback, isLoose]) => [
    sign + first,
    ...[...rest, ...(isLoose && feedback ? [''] : []), ...(feedback ?? [])].map((line) =>
      line === '' ? '' : `  ${line}`,
    ),
  ]);
const list = fc.array(item, { minLength: 1, maxLength: 4 }).map((items) => items.flat());
const table = fc
  .array(fc.tuple(run, run), { minLength: 1, maxLength: 3 })
  .map((rows) => [
    '| w | w \\| w |',
    '| --- | --- |',
    ...rows.map(([a, b]) => `| w ${a} | w ${b} |`),
  ]);
const document = fc
  .array(
    fc.oneof(
      paragraph,
      quote,
      list,
      table,
      run.map((each) => [`### w ${each}`]),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((blocks) => blocks.map((lines) => lines.join('\n')).join('\n\n'));

test('whatever stands in a text is found at its place', () => {
  fc.assert(
    fc.property(document, (markdown) => {
      const lines = ['---', 'kind: quiz', '---', ...markdown.split('\n')];
      const nodes = readMarkdown(markdown, 4, new Locator(lines)).flatMap(inlinesOf).flatMap(deep);
      const textAt = ({ line, column, endLine, endColumn }: Span) =>
        line === endLine ? lines[line - 1]!.slice(column - 1, endColumn - 1) : undefined;

      let before = 0;
      for (const node of nodes) {
        const place = node.span.line * 10_000 + node.span.column;
        expect(place).toBeGreaterThanOrEqual(before);
        before = place;
        if (node.type === 'text') {
          if (node.text.trim() === '') continue;
          expect(textAt(node.span)?.replaceAll('\\|', '|')).toBe(inLine(node.text));
          expect(node.raw).toBe(textAt(node.span));
        }
        if (node.type === 'code-span') expect(textAt(node.span)).toBe(`\`${node.text}\``);
        if (node.type === 'image') expect(textAt(node.span)).toBe(`![${node.alt}](${node.src})`);
      }
    }),
    { numRuns: 400 },
  );
});

test.for([
  { text: '- [x] x', columns: [7] },
  { text: '1. 1', columns: [4] },
  { text: '- a *a* `a` a', columns: [3, 6, 8, 9, 12] },
  { text: '| a | a |\n| - | - |', columns: [3, 7] },
  { text: '> > a', columns: [5] },
  { text: '## <b>b</b>', columns: [4, 7, 8] },
  { text: '- - a', columns: [5] },
  { text: '-[ ] a', mended: '- [ ] a', columns: [6] },
])('of several places, the right one is taken: $text', ({ text, mended = text, columns }) => {
  const nodes = readMarkdown(mended, 1, new Locator(text.split('\n')));
  const found = nodes.flatMap(inlinesOf).flatMap(deep);
  expect(found.map(({ span }) => span.column)).toEqual(columns);
});

test('a text on several lines is one node a line', () => {
  const [paragraph] = readMarkdown('> a\n> b\n  c', 1, new Locator(['> a', '> b', '  c'])).flatMap(
    (block) => (block.type === 'quote' ? block.blocks : []),
  );
  expect(inlinesOf(paragraph!)).toMatchObject([
    { text: 'a', raw: 'a', span: { line: 1, column: 3, endLine: 1, endColumn: 4 } },
    { text: '\nb', raw: 'b', span: { line: 2, column: 3, endLine: 2, endColumn: 4 } },
    { text: '\n  c', raw: 'c', span: { line: 3, column: 3, endLine: 3, endColumn: 4 } },
  ]);
});

/** A text without the line break before it, and without the white space at the end of its line. */
function inLine(text: string): string {
  return text.replace(/^\s*\n\s*/, '').trimEnd();
}

function inlinesOf(block: BlockNode): readonly InlineNode[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.inlines;
    case 'list':
      return block.items.flatMap((each) => each.blocks.flatMap(inlinesOf));
    case 'table':
      return [block.header, ...block.rows].flat().flatMap(({ inlines }) => inlines);
    case 'quote':
      return block.blocks.flatMap(inlinesOf);
    default:
      return [];
  }
}

function deep(node: InlineNode): readonly InlineNode[] {
  return 'inlines' in node ? node.inlines.flatMap(deep) : [node];
}
