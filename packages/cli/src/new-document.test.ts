import { describe, expect, test } from 'vitest';
import { folderWith, runIn, textsIn } from '../test/run-in-folder.js';
import { libraryYaml, sampleContent } from '../test/sample-content.js';

const kinds = ['quiz', 'scenario', 'lesson'];
const languages = ['en', 'sv', 'pl', 'da'];

const titles: Readonly<Record<string, string>> = {
  'quiz en': 'Late parcels',
  'quiz sv': 'Försenade paket',
  'quiz pl': 'Spóźnione paczki',
  'quiz da': 'Forsinkede pakker',
  'scenario en': 'Where is my lamp?',
  'scenario sv': 'Var är min lampa?',
  'scenario pl': 'Gdzie jest moja lampa?',
  'scenario da': 'Hvor er min lampe?',
  'lesson en': 'When the parcel is late',
  'lesson sv': 'När paketet är försenat',
  'lesson pl': 'Kiedy paczka się spóźnia',
  'lesson da': 'Når pakken er forsinket',
};

describe('an example', () => {
  test.for(kinds.flatMap((kind) => languages.map((lang) => ({ kind, lang }))))(
    'of a $kind in $lang has nothing to complain of',
    ({ kind, lang }) => {
      const folder = folderWith({});
      expect(runIn(folder, 'new', kind, 'made', '--lang', lang).exitCode).toBe(0);
      expect(textsIn(folder)['made.md']).toContain(`# ${titles[`${kind} ${lang}`]!}\n`);
      expect(runIn(folder, 'check', 'made.md')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    },
  );

  test('of each kind, in four languages, makes a library without a complaint', () => {
    const library = libraryYaml
      .replace('languages: [en, sv]', 'languages: [en, sv, pl, da]')
      .replaceAll(/\{ en: ([^,]+), sv: ([^}]+?) \}/g, '{ en: $1, sv: $2, pl: $1, da: $1 }');
    const folder = folderWith({ 'content/library.yaml': library });
    for (const lang of languages) {
      for (const kind of kinds) {
        const path = `content/modules/welcome/${lang}/${kind}.md`;
        expect(runIn(folder, 'new', kind, path).exitCode).toBe(0);
        expect(textsIn(folder)[path]).toContain(`# ${titles[`${kind} ${lang}`]!}\n`);
      }
    }
    expect(runIn(folder, 'check', 'content')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });
});

describe('where', () => {
  test.for([
    { path: 'late.md', made: 'late.md' },
    { path: 'late', made: 'late.md' },
    { path: 'new/folders/late.md', made: 'new/folders/late.md' },
    { path: 'new/folder/', made: 'new/folder/quiz.md' },
    { path: 'there', made: 'there/quiz.md' },
  ])('$path makes $made', ({ path, made }) => {
    const folder = folderWith({ 'there/x.txt': '' });
    const { stdout } = runIn(folder, 'new', 'quiz', path);
    expect(Object.keys(textsIn(folder))).toContain(made);
    expect(stdout).toBe(`Made ${made}. Change it to your own, then: kundskap check ${made}\n`);
  });

  test('a file that is there is never overwritten', () => {
    const folder = folderWith({ 'mine.md': 'My own' });
    const { exitCode, stderr } = runIn(folder, 'new', 'quiz', 'mine');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'There is a “mine.md” already: name a file that does not exist.\n',
    });
    expect(textsIn(folder)).toEqual({ 'mine.md': 'My own' });
  });
});

describe('the language', () => {
  test.for([
    { argv: ['a.md'], lang: 'en', because: 'nothing says which' },
    { argv: ['sv/a.md'], lang: 'sv', because: 'the folder says so' },
    { argv: ['a.md', '--lang', 'pl'], lang: 'pl', because: 'it was asked for' },
    { argv: ['sv/a.md', '--lang', 'da'], lang: 'da', because: 'what is asked for wins' },
    { argv: ['fi/a.md'], lang: 'en', because: 'outside a library a folder is only a folder' },
  ])('of $argv is $lang: $because', ({ argv, lang }) => {
    const folder = folderWith({});
    runIn(folder, 'new', 'quiz', ...argv);
    expect(Object.values(textsIn(folder))).toEqual([
      expect.stringContaining(`# ${titles[`quiz ${lang}`]!}\n`),
    ]);
  });

  test('of a folder in a library that has no example is told', () => {
    const folder = folderWith(sampleContent);
    const { exitCode, stderr } = runIn(folder, 'new', 'quiz', 'content/modules/welcome/fi/a.md');
    expect(exitCode).toBe(2);
    expect(stderr).toBe('There is no example in “fi”: add --lang with one of en, sv, pl, da.\n');
  });
});

test.for([
  { argv: ['new', 'exam', 'a.md'], told: 'Allowed choices are quiz, scenario, lesson' },
  { argv: ['new', 'quiz'], told: "missing required argument 'path'" },
  { argv: ['new', 'quiz', 'a.md', '--lang', 'fi'], told: 'Allowed choices are en, sv, pl, da' },
])('$argv is a wrong call, told as “$told”', ({ argv, told }) => {
  const { exitCode, stderr } = runIn(folderWith({}), ...argv);
  expect(exitCode).toBe(2);
  expect(stderr).toContain(told);
});
