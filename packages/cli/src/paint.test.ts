import { expect, test } from 'vitest';
import { folderWith, runWith, type Seen } from '../test/run-in-folder.js';
import { quizWithoutKey } from '../test/sample-content.js';

test.for<Seen & { colours: boolean; when: string }>([
  { when: 'a person reads them', isTTY: true, colours: true },
  { when: 'a program does', isTTY: false, colours: false },
  { when: 'NO_COLOR is set', isTTY: true, env: { NO_COLOR: '1' }, colours: false },
  { when: 'NO_COLOR is empty', isTTY: true, env: { NO_COLOR: '' }, colours: true },
  { when: 'the terminal is dumb', isTTY: true, env: { TERM: 'dumb' }, colours: false },
  { when: 'FORCE_COLOR is set', isTTY: false, env: { FORCE_COLOR: '1' }, colours: true },
  { when: 'FORCE_COLOR is 0', isTTY: true, env: { FORCE_COLOR: '0' }, colours: false },
  { when: 'both are set', env: { FORCE_COLOR: '1', NO_COLOR: '1' }, colours: false },
])('diagnostics have colours: $colours, when $when', ({ colours, ...seen }) => {
  const folder = folderWith({ 'bad.md': quizWithoutKey });
  const { stdout } = runWith(seen, folder, 'check', 'bad.md');
  expect(stdout.includes('\u001B[')).toBe(colours);
});

test('without its colours, the text is the same', () => {
  const folder = folderWith({ 'bad.md': quizWithoutKey });
  const coloured = runWith({ isTTY: true }, folder, 'check', 'bad.md').stdout;
  const plain = runWith({ isTTY: false }, folder, 'check', 'bad.md').stdout;
  expect(coloured.replace(/\p{Cc}\[\d+m/gu, '')).toBe(plain);
});
