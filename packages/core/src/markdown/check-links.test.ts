import { describe, expect, test } from 'vitest';
import { checkLinks, resolveDocument } from './check-links.js';
import { parseDocument } from './parse-document.js';

describe('from welcome/lesson, an address means', () => {
  test.for([
    ['quiz.md', 'welcome/quiz'],
    ['./quiz.md', 'welcome/quiz'],
    ['quiz.md#one', 'welcome/quiz'],
    ['../../checkout/sv/quiz.md', 'checkout/quiz'],
    ['../quiz.md', undefined],
    ['../../quiz.md', undefined],
    ['../../../a/b/quiz.md', undefined],
    ['/quiz.md', undefined],
    ['quiz.txt', undefined],
    ['https://example.com/quiz.md', undefined],
  ])('%s → %s', ([href = '', id]) => {
    expect(resolveDocument(href, 'welcome/lesson')).toBe(id);
  });
});

test('links to no document of the library are told at their places, wherever they stand', () => {
  const text = `# T

Read [this](quizz.md) and [that](quiz.md).

## A

[On](../../checkout/en/lesson.md)

- [x] [see](nothing.md)
  > Or [here](quiz.md#x), or *[there](lost.md)*.
- [ ] No

| a | b |
| - | - |
| [c](gone.md) | d |

> [!TIP]
> [Hint](up.md)

Not these: [web](https://example.com/a.md), [file](a.pdf), \`[code](b.md)\`.
`;
  const parsed = parseDocument(text, { file: 'welcome/en/lesson.md' });
  const told = checkLinks(parsed, new Set(['welcome/quiz', 'welcome/lesson']));
  expect(told.map(({ line, column, message, hint }) => [line, column, message, hint])).toEqual([
    [3, 6, '“quizz.md” leads nowhere.', 'Did you mean “welcome/quiz”?'],
    [7, 1, '“../../checkout/en/lesson.md” leads nowhere.', expect.any(String)],
    [9, 7, '“nothing.md” leads nowhere.', expect.any(String)],
    [10, 31, '“lost.md” leads nowhere.', expect.any(String)],
    [15, 3, '“gone.md” leads nowhere.', expect.any(String)],
    [18, 3, '“up.md” leads nowhere.', expect.any(String)],
  ]);
  expect(told.map(({ file }) => file)).toContain('welcome/en/lesson.md');
});
