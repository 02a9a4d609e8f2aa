import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltDocument, Manifest } from '@kundskap/core';
import { expect, test } from 'vitest';
import { folderWith, runIn, textsIn, type Files } from '../test/run-in-folder.js';
import { lesson, quizWithoutKey, sampleContent } from '../test/sample-content.js';

const entry = (word: string) => `# Words

## <a id="till"></a>Where does she pay?

At the \`____\`.

- [x] ${word} \`#till\`
- [ ] door \`#door\`
`;

function build(files: Files) {
  const folder = folderWith({ ...sampleContent, ...files });
  return { folder, ...runIn(folder, 'build', 'content', '--out', 'dist') };
}

function readBuilt(folder: string, id: string): BuiltDocument {
  return JSON.parse(readFileSync(join(folder, `dist/modules/${id}.json`), 'utf8')) as BuiltDocument;
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'dist/manifest.json'), 'utf8')) as Manifest;
}

test('writes a file for each document and language, and the manifest', () => {
  const { folder, exitCode, stdout } = build({});
  expect({ exitCode, stdout }).toEqual({
    exitCode: 0,
    stdout: '4 documents built into dist\n',
  });
  expect(Object.keys(textsIn(join(folder, 'dist')))).toEqual([
    'manifest.d.ts',
    'manifest.js',
    'manifest.json',
    'modules/welcome/lesson.en.json',
    'modules/welcome/lesson.sv.json',
    'modules/welcome/quiz.en.json',
    'modules/welcome/quiz.sv.json',
  ]);
});

test('a built document holds its id, its language, its key and the languages there are', () => {
  const { folder } = build({});
  expect(readBuilt(folder, 'welcome/quiz.sv')).toMatchObject({
    version: 1,
    document: { id: 'welcome/quiz', lang: 'sv', kind: 'quiz', title: 'Greeting' },
    key: { kind: 'quiz', items: { greet: { correct: ['morning'] } } },
    languages: ['en', 'sv'],
  });
});

test('the manifest lists the documents in the order of modules and names', () => {
  const { folder } = build({});
  expect(readManifest(folder)).toMatchObject({
    version: 1,
    languages: ['en', 'sv'],
    modules: { welcome: { context: 'retail' } },
    documents: [
      { id: 'welcome/lesson', kind: 'lesson', parts: 1, words: 14 },
      {
        id: 'welcome/quiz',
        module: 'welcome',
        kind: 'quiz',
        title: { en: 'Greeting', sv: 'Greeting' },
        languages: ['en', 'sv'],
        parts: 1,
      },
    ],
  });
});

test('the manifest is also a module', async () => {
  const { folder } = build({});
  const module = (await import(join(folder, 'dist/manifest.js'))) as { manifest: Manifest };
  expect(module.manifest).toEqual(readManifest(folder));
});

test('the same content gives the same bytes', () => {
  expect(textsIn(join(build({}).folder, 'dist'))).toEqual(textsIn(join(build({}).folder, 'dist')));
});

test('with an error, nothing is written and the error is told', () => {
  const { folder, exitCode, stdout, stderr } = build({
    'content/modules/welcome/en/quiz.md': quizWithoutKey,
  });
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toContain('content/modules/welcome/en/quiz.md:3:1: error no-key');
  expect(stderr).toMatch(/Nothing was built: correct the errors first\.\n$/);
  expect(Object.keys(textsIn(folder)).filter((path) => path.startsWith('dist'))).toEqual([]);
});

test('a word is right in the language it was written in, whichever file the learner has open', () => {
  const { folder } = build({
    'content/modules/welcome/en/word.md': entry('till'),
    'content/modules/welcome/sv/word.md': entry('kassa'),
  });
  expect(readBuilt(folder, 'welcome/word.en').key).toMatchObject({
    items: {
      till: {
        foreseen: {
          en: [{ text: 'till' }, { text: 'door' }],
          sv: [{ text: 'kassa' }, { text: 'door' }],
        },
      },
    },
  });
});

test('a link to a document becomes its id, and a link elsewhere stays', () => {
  const text = `${lesson}\nMore [on the web](https://example.com/a.md).\n`;
  const { folder } = build({
    'content/modules/welcome/en/lesson.md': text,
    'content/modules/welcome/sv/lesson.md': text,
  });
  const built = JSON.stringify(readBuilt(folder, 'welcome/lesson.en'));
  expect(built).toContain('"onward":[{"text":"Take the quiz","href":"welcome/quiz"}]');
  expect(built).toContain('"href":"https://example.com/a.md"');
});

test('media are copied, and found from the built document', () => {
  const text = `${lesson}\n![The till](../pictures/the%20till.svg)\n`;
  const { folder } = build({
    'content/modules/welcome/pictures/the till.svg': '<svg/>',
    'content/modules/welcome/en/lesson.md': text,
    'content/modules/welcome/sv/lesson.md': text,
  });
  const built = readFileSync(join(folder, 'dist/modules/welcome/lesson.sv.json'), 'utf8');
  const [, src = ''] = /"src":"([^"]+)"/.exec(built) ?? [];
  expect(src).toBe('pictures/the%20till.svg');
  expect(textsIn(folder)[`dist/modules/welcome/${decodeURI(src)}`]).toBe('<svg/>');
});

test('what an earlier build left behind goes', () => {
  const { folder } = build({ 'dist/manifest.json': '{}', 'dist/modules/old/quiz.en.json': '{}' });
  expect(textsIn(folder)).not.toHaveProperty('dist/modules/old/quiz.en.json');
});

test('files that no build has written stay', () => {
  const { folder } = build({ 'dist/modules/mine/notes.json': '{}' });
  expect(textsIn(folder)).toHaveProperty('dist/modules/mine/notes.json');
});
