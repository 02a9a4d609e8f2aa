import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkParity,
  mergeLanguages,
  parseDocument,
  readLibrary,
  type Diagnostic,
} from '../src/markdown/index.js';
import { arbitraryMarkdown, arbitraryText } from './arbitrary-markdown.js';

const anyText = fc.oneof(arbitraryText, arbitraryMarkdown, arbitraryMarkdown);

// One seed, so that a run tells of the change and not of the draw; other seeds are for hunting.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_122 });

describe('whatever the text', { timeout: 60_000 }, () => {
  test('parsing does not throw, and tells mistakes only where there is text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { diagnostics } = parseDocument(text);
        const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
        expect(diagnostics.filter((diagnostic) => !isWithin(lines, diagnostic))).toEqual([]);
        expect(diagnostics.filter(isUnfinished)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test('what comes of it is plain JSON, with its own fields only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { document, key, diagnostics } = parseDocument(text);
        const all = { document, key, diagnostics };
        expect(JSON.parse(JSON.stringify(all))).toEqual(all);
      }),
      { numRuns: 200 },
    );
  });

  test('every scene that a document leads to is one of its own, or none', () => {
    fc.assert(
      fc.property(arbitraryMarkdown, (text) => {
        const { document } = parseDocument(text);
        if (document.kind !== 'scenario') return;
        const ids = document.scenes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { choices, next } of document.scenes) {
          for (const { to } of [...choices, ...(next ? [next] : [])]) {
            expect(['', ...ids]).toContain(to);
          }
        }
      }),
    );
  });

  test('the library and the languages are read without throwing, too', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const { library } = readLibrary(one);
        const documents = [one, other].map((text) => parseDocument(text, { library }));
        checkParity(documents);
        mergeLanguages(documents.map(({ key }) => key));
      }),
      { numRuns: 100 },
    );
  });
});

test('two readings of one text share nothing that could be changed', () => {
  const text = '# T\n\n## A\n\n- [x] a\n- [ ] b\n';
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  };
  const first = parseDocument(text);
  const before = JSON.stringify(first);
  freeze(first);
  expect(JSON.stringify(parseDocument(text))).toBe(before);

  const objects = (value: unknown): object[] =>
    typeof value === 'object' && value !== null
      ? [value, ...Object.values(value).flatMap(objects)]
      : [];
  const second = new Set(objects({ ...parseDocument(text) }));
  expect(objects({ ...first }).filter((object) => second.has(object))).toEqual([]);
});

function isWithin(
  lines: readonly string[],
  { line, column, endLine, endColumn }: Diagnostic,
): boolean {
  const [first, last] = [lines[line - 1], lines[endLine - 1]];
  const isForward = line < endLine || (line === endLine && column <= endColumn);
  return (
    isForward &&
    column >= 1 &&
    endColumn >= 1 &&
    first !== undefined &&
    last !== undefined &&
    column <= first.length + 1 &&
    endColumn <= last.length + 1
  );
}

function isUnfinished({ message, hint }: Diagnostic): boolean {
  return /undefined|\[object/.test(message + hint);
}
