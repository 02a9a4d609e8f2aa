import type { Diagnostic } from '@kundskap/core/markdown';
import { expect, test } from 'vitest';
import { formatGithub } from './format-github.js';

const diagnostic: Diagnostic = {
  file: 'quiz.md',
  line: 3,
  column: 2,
  endLine: 3,
  endColumn: 5,
  code: 'no-key',
  severity: 'error',
  message: 'No key.',
  hint: 'Tick one.',
};

function format(change: Partial<Diagnostic>): string {
  return formatGithub({ diagnostics: [{ ...diagnostic, ...change }], texts: new Map() });
}

test.for<{ severity: Diagnostic['severity']; level: string }>([
  { severity: 'error', level: '::error ' },
  { severity: 'warning', level: '::warning ' },
  { severity: 'advice', level: '::notice ' },
])('$severity becomes $level', ({ severity, level }) => {
  expect(format({ severity }).startsWith(level)).toBe(true);
});

test('several lines have no columns, which GitHub would refuse', () => {
  expect(format({ endLine: 4 })).toBe(
    '::error file=quiz.md,line=3,endLine=4,title=no-key::No key. Tick one.\n',
  );
});

test('what an author writes cannot end the message, a property or the command', () => {
  const text = format({ file: 'a,b:c%.md', message: '50 %\n::set-output name=x::y\r' });
  expect(text).toContain('file=a%2Cb%3Ac%25.md,');
  expect(text).toContain('::50 %25%0A::set-output name=x::y%0D Tick one.');
  expect(text.trimEnd()).not.toContain('\n');
});
