import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as rules from '../src/markdown/rules/index.js';
import { checkParity, parseDocument, readLibrary } from '../src/markdown/index.js';
import { formatDiagnostics } from './format-diagnostics.js';
import { formatJson } from './format-json.js';

/**
 * Each case is a text and what comes of it, found in the folders: a new case needs no code. After a
 * wanted change, `npx vitest run packages/core/test/fixtures.test.ts -u` writes what comes of them anew;
 * read the difference.
 */
const fixtures = join(import.meta.dirname, 'fixtures');

describe('what is told of', () => {
  test.for(casesIn('diagnostics', '.md'))('%s.md', async (name) => {
    const file = join(fixtures, 'diagnostics', `${name}.md`);
    const text = readFileSync(file, 'utf8');
    const library = join(fixtures, 'diagnostics', `${name}.yaml`);
    const { diagnostics } = parseDocument(text, {
      file: `${name}.md`,
      ...(existsSync(library) ? readLibrary(readFileSync(library, 'utf8')) : {}),
    });
    await expect(formatDiagnostics(diagnostics, text)).toMatchFileSnapshot(
      join(fixtures, 'diagnostics', `${name}.diagnostics.txt`),
    );
  });

  test.for(casesIn('libraries', '.yaml'))('the library %s.yaml', async (name) => {
    const text = readFileSync(join(fixtures, 'libraries', `${name}.yaml`), 'utf8');
    await expect(formatDiagnostics(readLibrary(text).diagnostics, text)).toMatchFileSnapshot(
      join(fixtures, 'libraries', `${name}.diagnostics.txt`),
    );
  });

  test.for(readdirSync(join(fixtures, 'languages')))('two languages: %s', async (name) => {
    const folder = join(fixtures, 'languages', name);
    const texts = ['en', 'sv'].map((lang) => readFileSync(join(folder, `${lang}.md`), 'utf8'));
    const [en, sv] = texts.map((text, n) => {
      const lang = n === 0 ? 'en' : 'sv';
      const parsed = parseDocument(text, { file: `${lang}.md`, lang, id: name });
      expect(parsed.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      return parsed;
    });
    await expect(formatDiagnostics(checkParity([en!, sv!]), texts[1]!)).toMatchFileSnapshot(
      join(folder, 'diagnostics.txt'),
    );
  });
});

test('every rule has a fixture that shows it', () => {
  const shown = ['diagnostics', 'libraries', 'languages']
    .flatMap((folder) =>
      readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('diagnostics.txt'))
        .map((file) => readFileSync(join(fixtures, folder, file), 'utf8')),
    )
    .join('');
  const codes = Object.values(rules).map(({ code }) => code);
  expect(codes.filter((code) => !shown.includes(` ${code} “`))).toEqual(tooLongForAFixture);
});

describe('what is read from', () => {
  test.for(casesIn('documents', '.md'))('%s.md', async (name) => {
    const text = readFileSync(join(fixtures, 'documents', `${name}.md`), 'utf8');
    const { document, key, diagnostics } = parseDocument(text, { file: `${name}.md`, lang: 'en' });
    const told = diagnostics.map(({ line, code }) => `${code} on line ${line}`);
    await expect(formatJson({ document, key, told })).toMatchFileSnapshot(
      join(fixtures, 'documents', `${name}.json`),
    );
  });
});

/** Rules about limits: `limits.test.ts` and `check-scenario.test.ts` show them. */
const tooLongForAFixture = [
  'block-too-long',
  'file-too-large',
  'inexact-range',
  'line-too-long',
  'too-many-signs',
  'word-too-long',
];

function casesIn(folder: string, ending: string): string[] {
  return readdirSync(join(fixtures, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));
}
