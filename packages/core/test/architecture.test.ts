import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, test } from 'vitest';

/** What each folder of core may import from, besides itself. Arrows only point down this list. */
const layers: Record<string, string[]> = {
  report: ['score', 'scenario', 'attempt', 'model'],
  analysis: ['score', 'scenario/analysis', 'scenario', 'attempt', 'model'],
  score: ['scenario', 'attempt', 'model'],
  markdown: ['diagnostic', 'scenario/analysis', 'model', 'marked', 'yaml', 'entities'],
  'scenario/analysis': ['scenario', 'model'],
  scenario: ['model'],
  attempt: ['model'],
  model: [],
  diagnostic: [],
};

const src = join(import.meta.dirname, '../src');
const modules = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /(?<!\.test)\.ts$/.test(file));

test.for(modules.filter((file) => file !== 'index.ts'))('%s imports only from below', (file) => {
  const own = layerOf(file);
  expect([own, ...(layers[own] ?? [])]).toEqual(expect.arrayContaining(importedBy(file)));
});

test('the learner entry leaves out the parser and the analysis', () => {
  const heavy = ['markdown', 'analysis', 'scenario/analysis'];
  expect(importedBy('index.ts').filter((layer) => heavy.includes(layer))).toEqual([]);
});

test('only one file knows marked', () => {
  expect(modules.filter((file) => importedBy(file).includes('marked'))).toHaveLength(1);
});

/** The folders and packages that a module imports from. */
function importedBy(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8');
  return [...text.matchAll(/\b(?:from|import\(|import) ?'(.+?)'/g)].map(([, path = '']) =>
    path.startsWith('.') ? layerOf(normalize(join(dirname(file), path))) : path,
  );
}

function layerOf(file: string): string {
  const [folder = '', inner] = file.split(sep).join('/').split('/');
  return `${folder}/${inner ?? ''}` in layers ? `${folder}/${inner ?? ''}` : folder;
}
