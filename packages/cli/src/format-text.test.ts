import type { Diagnostic } from '@kundskap/core/markdown';
import { describe, expect, test } from 'vitest';
import { formatText } from './format-text.js';

const diagnostic: Diagnostic = {
  file: 'refund.md',
  line: 1,
  column: 4,
  endLine: 1,
  endColumn: 8,
  code: 'no-key',
  severity: 'error',
  message: '“Who pays?” has no correct choice.',
  hint: 'Tick it.',
};

/** The line shown and the marker under it, without what stands before both. */
function marked(source: string, place: Partial<Diagnostic>): string[] {
  const texts = new Map([['refund.md', source]]);
  const [, line = '', marker = ''] = formatText({
    diagnostics: [{ ...diagnostic, ...place }],
    texts,
  }).split('\n');
  const gutter = line.indexOf('| ') + 2;
  return [line.slice(gutter), marker.slice(gutter)];
}

describe('the marker stands under the words that are meant', () => {
  test.for([
    {
      title: 'in the middle of a line',
      source: '## Who pays?',
      place: { column: 4, endColumn: 7 },
      told: ['## Who pays?', '   ^^^'],
    },
    {
      title: 'after a tab',
      source: '\t- [-] Nobody',
      place: { column: 4, endColumn: 7 },
      told: ['\t- [-] Nobody', '\t  ^^^'],
    },
    {
      title: 'to the end of the line when there are more',
      source: '- One\n- Two',
      place: { column: 3, endLine: 2, endColumn: 6 },
      told: ['- One', '  ^^^'],
    },
    {
      title: 'as one sign where nothing stands',
      source: 'One',
      place: { column: 4, endColumn: 4 },
      told: ['One', '   ^'],
    },
    {
      title: 'behind a byte order mark',
      source: '\uFEFF# One',
      place: { column: 1, endColumn: 2 },
      told: ['# One', '^'],
    },
  ])('$title', ({ source, place, told }) => {
    expect(marked(source, place)).toEqual(told);
  });
});

test('a long line is cut around the words that are meant', () => {
  const source = `${'before '.repeat(40)}MEANT${' after'.repeat(40)}`;
  const [line = '', marker = ''] = marked(source, { column: 281, endColumn: 286 });
  expect(line).toMatch(/^….*before MEANT after.*…$/);
  expect(line.length).toBeLessThanOrEqual(98);
  expect(line.slice(marker.indexOf('^'), marker.lastIndexOf('^') + 1)).toBe('MEANT');
});

test('an empty line is not shown', () => {
  const told = formatText({ diagnostics: [diagnostic], texts: new Map([['refund.md', '']]) });
  expect(told.split('\n')[1]).toBe('  hint: Tick it.');
});

test.for([
  { severities: [], told: 'No problems in 1 file.' },
  { severities: ['error', 'error', 'warning'], told: '2 errors, 1 warning in 1 file.' },
  { severities: ['advice', 'advice'], told: '2 advice in 1 file.' },
] as const)('$severities add up to “$told”', ({ severities, told }) => {
  const diagnostics = severities.map((severity) => ({ ...diagnostic, severity }));
  expect(formatText({ diagnostics, texts: new Map([['refund.md', '']]) })).toMatch(
    new RegExp(`${told}\n$`),
  );
});
