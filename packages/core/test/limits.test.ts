import { describe, expect, test } from 'vitest';
import { parseDocument } from '../src/markdown/index.js';

const item = '- [x] Yes\n- [ ] No\n';

describe('beyond a limit, a text is refused in one diagnostic:', () => {
  test.for([
    { limit: 'a file of 1 MB', text: 'a\n'.repeat(500_001), told: '1:1 file-too-large' },
    { limit: 'a line of 10 kB', text: `# T\n\n${'a '.repeat(5001)}`, told: '3:1 line-too-long' },
    { limit: 'a line of 1 MB', text: 'a'.repeat(1_000_000), told: '1:1 line-too-long' },
    {
      limit: 'a block of 20 kB',
      text: `# T\n\n## A\n\n${'word word\n'.repeat(2001)}\n## B\n\n${item}`,
      told: '3:1 block-too-long',
    },
    {
      limit: 'front matter of 20 kB',
      text: `---\n${'# comment\n'.repeat(2001)}---\n# T\n\n## B\n\n${item}`,
      told: '1:1 block-too-long',
    },
    { limit: 'a word of 2 kB', text: `# T\n\n${'a'.repeat(2001)}@`, told: '3:1 word-too-long' },
    { limit: '2,000 signs', text: `# T\n\n${'_a_ '.repeat(1001)}`, told: '1:1 too-many-signs' },
    { limit: '20,000 _a_', text: `# T\n\n${'_a_'.repeat(20_000)}`, told: '3:1 line-too-long' },
    { limit: '10,000 [', text: `# T\n\n${'['.repeat(10_000)}`, told: '1:1 too-many-signs' },
    { limit: '10,000 >', text: `# T\n\n${'>'.repeat(10_000)}`, told: '3:1 nesting-too-deep' },
    {
      limit: '10,000 [ in front matter',
      text: `---\na: ${'['.repeat(10_000)}\n---\n# T\n\n## B\n\n${item}`,
      told: '2:1 nesting-too-deep',
    },
    {
      limit: 'lists nested 22 deep',
      text: `# T\n\n${nested(22)}`,
      told: '23:41 nesting-too-deep',
    },
    { limit: 'lists nested 90 deep', text: `# T\n\n${nested(90)}`, told: '23:41 nesting-too-deep' },
    { limit: 'lists nested 200 deep', text: `# T\n\n${nested(200)}`, told: '1:1 block-too-long' },
    {
      limit: 'list signs on one line',
      text: `# T\n\n${'- '.repeat(4000)}a`,
      told: '3:1 nesting-too-deep',
    },
  ])('$limit', { timeout: 60_000 }, ({ text, told }) => {
    const { diagnostics } = parseDocument(text);
    expect(diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      told,
    ]);
  });
});

describe('within the limits, a text is read:', () => {
  test.for([
    { limit: 'a line of 10 kB', text: `${'a '.repeat(4998)}b` },
    { limit: 'a block of nearly 20 kB', text: 'word word\n'.repeat(1990) },
    { limit: 'a word of 2 kB', text: 'a'.repeat(2000) },
    { limit: 'a picture in the text', text: `![Dot](data:image/png;base64,${'A'.repeat(5000)})` },
    { limit: 'quotations nested 20 deep', text: `${'> '.repeat(20)}a` },
    { limit: 'lists nested 20 deep', text: nested(20) },
    { limit: 'lone surrogates', text: '\uD800\uDFFF'.repeat(2000) },
    { limit: 'marks that turn the direction of writing', text: '\u202Ea\u2066b\u200F'.repeat(500) },
  ])('$limit', ({ text }) => {
    const { document, diagnostics } = parseDocument(`# T\n\n## A\n\n${text}\n`);
    expect(diagnostics).toEqual([]);
    expect(JSON.stringify(document).length).toBeGreaterThan(200);
  });

  test('NUL becomes the sign for what cannot be shown', () => {
    const { document } = parseDocument('# T\0\n\n## A\n\na\0b');
    expect(JSON.stringify(document)).not.toContain('\\u0000');
    expect(document.title).toBe('T\uFFFD');
  });
});

test('a block that is refused keeps its heading, so that nothing else is told because of it', () => {
  const scene = 'word word\n'.repeat(2001);
  const { document, diagnostics } = parseDocument(
    `# T\n\n## A\n\n- [Go](#b)\n- [Stay](#c)\n\n## B\n\n${scene}\n[On](#d)\n\n## C\n\n\`end success\`\n\n## D\n\n\`end fail\`\n`,
  );
  expect(diagnostics.map(({ line, code }) => `${line} ${code}`)).toEqual(['8 block-too-long']);
  expect(document.kind === 'scenario' && document.scenes.map(({ id }) => id)).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});

test(
  'a scenario of 3,000 scenes is read, whether or not its links lead anywhere',
  { timeout: 60_000 },
  () => {
    const scenes = Array.from(
      { length: 3000 },
      (_, n) => `## s${n}\n\n- [Go](#s${n + 1}) \`listening +1\`\n- [Lost](#x${n})\n`,
    );
    const { diagnostics } = parseDocument(
      `# T\n\n${scenes.join('\n')}\n## s3000\n\n\`end success\`\n`,
    );
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['dangling-link']));
    expect(diagnostics).toHaveLength(3000);
  },
);

test('many headings with the same words are told apart', () => {
  const { document } = parseDocument(`# T\n\n${`## A\n\n${item}\n`.repeat(2000)}`);
  expect(document.kind === 'quiz' && document.items.at(-1)?.id).toBe('a-1999');
});

function nested(depth: number): string {
  return Array.from({ length: depth }, (_, n) => `${' '.repeat(2 * n)}- ${n + 1}`).join('\n');
}
