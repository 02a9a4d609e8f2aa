import { expect, test } from 'vitest';
import { checkParity } from './check-parity.js';
import { parseDocument } from './parse-document.js';

// Each kind of difference has its fixture in test/fixtures/languages.

const quiz = (pass: number, lang: string) =>
  parseDocument(`---\npass: ${pass}\n---\n# T\n\n## <a id="a"></a>A\n\n- [x] a\n- [ ] b\n`, {
    file: `m/${lang}/quiz.md`,
  });

test('each language is compared with the first, and told in its own file with both lines', () => {
  const told = checkParity([quiz(0.8, 'en'), quiz(0.8, 'sv'), quiz(0.7, 'pl'), quiz(0.6, 'da')]);
  expect(told.map(({ file, line, message }) => [file, line, message])).toEqual([
    ['m/pl/quiz.md', 2, 'The languages differ in pass: 0.7 here, but 0.8 in m/en/quiz.md:2.'],
    ['m/da/quiz.md', 2, 'The languages differ in pass: 0.6 here, but 0.8 in m/en/quiz.md:2.'],
  ]);
});

test('one language, or none, has nothing to differ from', () => {
  expect(checkParity([])).toEqual([]);
  expect(checkParity([quiz(0.8, 'en')])).toEqual([]);
});
