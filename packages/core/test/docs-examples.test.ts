import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from '../src/markdown/index.js';

const root = join(import.meta.dirname, '../../..');
const pages = ['README.md', ...markdownIn('docs')];

const examples = pages.flatMap((page) => {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```markdown\n([\s\S]*?)^```/gm)].map(([, example = ''], n) => ({
    name: `${page}, example ${n + 1}`,
    example: /^# /m.test(example) ? example : `# Example\n\n${example}`,
  }));
});

test('the docs have examples', () => {
  expect(examples.length).toBeGreaterThan(8);
});

test.for(examples)('$name says what the parser takes', ({ example }) => {
  expect(parseDocument(example).diagnostics).toEqual([]);
});

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('site'))
    .map((name) => join(folder, name));
}
