import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../markdown/parse-document.js';
import { readLibrary } from '../markdown/read-library.js';
import type { QuizDocument, QuizKey } from '../model/quiz.js';
import { analyseQuiz } from './analyse-quiz.js';

const item = (right: string, wrong: string, directives = '') => `
## ${right}

${directives}

She looks at you.

- [x] ${right}
- [ ] ${wrong}
`;

describe('somebody who goes by', () => {
  const quiz = analyse(
    [
      item('Good morning, and welcome to our shop, madam!', 'Yes?'),
      item('Please wait.', 'Wait until I have finished with this box of shoes.'),
      item('I am sorry to hear that.', 'That is how it is.'),
      item('Say nothing', 'Say “thank you”'),
    ].join(''),
  );
  test.for([
    { strategy: 'first', score: 1, passes: true, because: 'every key stands first' },
    { strategy: 'last', score: 0, passes: false, because: 'no key stands last' },
    { strategy: 'longest', score: 0.5, passes: false, because: 'two keys are longer' },
    { strategy: 'shortest', score: 0.5, passes: false, because: 'two keys are shorter' },
    { strategy: 'politest', score: 0.75, passes: true, because: 'three keys are polite' },
    { strategy: 'everything', score: 0, passes: false, because: 'one was to be picked' },
  ] as const)('$strategy gets $score: $because', ({ strategy, score, passes }) => {
    expect(quiz.strategies[strategy]).toEqual({ score, passes });
  });
});

test.for([
  { lang: 'sv', polite: 'Ursäkta, självklart', rude: 'Nej' },
  { lang: 'pl', polite: 'Przepraszam, oczywiście', rude: 'Nie' },
  { lang: 'da', polite: 'Undskyld, selvfølgelig', rude: 'Nej' },
  { lang: 'en-GB', polite: 'Sorry, of course', rude: 'No' },
])('polite words are known in $lang', ({ lang, polite, rude }) => {
  const markdown = `## A\n\nShe asks.\n\n- [ ] ${rude}\n- [x] ${polite}\n`;
  expect(analyse(markdown, lang).strategies.politest.score).toBe(1);
});

test('picking everything that may be picked earns nothing', () => {
  const many = '## A\n\nShe asks.\n\n- [x] One\n- [x] Two\n- [ ] Three\n';
  expect(analyse(many).strategies.everything).toEqual({ score: 0, passes: false });
});

describe('the chance to pass', () => {
  const pairs = ['a', 'b', 'c', 'd'].map((id) => item(`Right ${id}`, `Wrong ${id}`)).join('');

  test('is binomial where every item is right or wrong', () => {
    const { random, knowing } = analyse(pairs);
    // At least three of four; who knows half of the items guesses half of the rest.
    const atLeastThree = (p: number) => 4 * p ** 3 * (1 - p) + p ** 4;
    expect(random).toEqual({ score: 0.5, pass: rounded(atLeastThree(0.5)), exact: true });
    expect(knowing).toEqual(
      [0.5, 0.7, 0.9].map((knows) => ({
        knows,
        score: rounded(knows + (1 - knows) / 2),
        pass: rounded(atLeastThree(knows + (1 - knows) / 2)),
        exact: true,
      })),
    );
  });

  test('counts an item by its points', () => {
    const heavy = `${item('Right a', 'Wrong a', '`points 3`')}${item('Right b', 'Wrong b')}`;
    expect(analyse(heavy).random).toMatchObject({ score: 0.5, pass: 0.5 });
  });

  test('is not told where there is no pass', () => {
    const { random, strategies } = analyse(pairs, 'en', '');
    expect(random).toEqual({ score: 0.5, exact: true });
    expect(strategies.first).toEqual({ score: 1 });
  });
});

test('a competency with less than three items has too few', () => {
  const about = (competency: string, id: string) => item(`R ${id}`, `W ${id}`, `\`${competency}\``);
  const quiz = analyse(
    ['a', 'b', 'c'].map((id) => about('listening', id)).join('') + about('timeliness', 'd'),
    'en',
    'competencies: [reliability]\n',
  );
  expect(quiz.competencies).toEqual({
    reliability: { items: 0, points: 0 },
    listening: { items: 3, points: 3 },
    timeliness: { items: 1, points: 1 },
  });
  expect(quiz.fewItems).toEqual(['reliability', 'timeliness']);
});

test('an item without a key is refused', () => {
  const { document } = parse(item('Right', 'Wrong'));
  expect(() => analyseQuiz(document, { kind: 'quiz', items: {} })).toThrow(
    'analyseQuiz: no key for item right',
  );
});

describe('the quizzes of the library', () => {
  const content = join(import.meta.dirname, '../../../../content');
  const { library } = readLibrary(readFileSync(join(content, 'library.yaml'), 'utf8'));

  const analyses = (module: string) =>
    library.languages.map((lang) => {
      const file = join(content, `modules/${module}/${lang}/quiz.md`);
      const { document, key } = parseDocument(readFileSync(file, 'utf8'), { file, library });
      // The parser gives a quiz for a quiz.
      return analyseQuiz(document as QuizDocument, key as QuizKey);
    });

  test.for(['welcome', 'phone-complaint'])('%s is the same test in every language', (module) => {
    const [reference, ...others] = analyses(module).map(({ strategies, ...rest }) => ({
      ...rest,
      first: strategies.first,
      everything: strategies.everything,
    }));
    for (const other of others) expect(other).toEqual(reference);
  });

  test.for(['welcome', 'phone-complaint'])('%s is not passed by any strategy', (module) => {
    const passed = analyses(module).flatMap(({ strategies }) =>
      Object.entries(strategies).filter(([, { passes }]) => passes),
    );
    expect(passed).toEqual([]);
  });
});

function analyse(items: string, lang = 'en', frontMatter = 'pass: 0.75\n') {
  const { document, key } = parse(items, lang, frontMatter);
  return analyseQuiz(document, key);
}

function parse(items: string, lang = 'en', frontMatter = 'pass: 0.75\n') {
  const text = `---\nkind: quiz\n${frontMatter}---\n\n# Greeting\n\n${items}`;
  // The parser gives a quiz for a quiz.
  return parseDocument(text, { lang }) as unknown as { document: QuizDocument; key: QuizKey };
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
