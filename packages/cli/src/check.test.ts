import { describe, expect, test } from 'vitest';
import { folderWith, runIn, runWith, type Files } from '../test/run-in-folder.js';
import { lesson, quiz, quizWithoutKey, sampleContent } from '../test/sample-content.js';

interface Row {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
}

/** The diagnostics of some files in short: `file:line:column code`. */
function check(files: Files, ...paths: string[]): string[] {
  const { stdout } = runIn(folderWith(files), 'check', ...paths, '--format', 'json');
  const rows = JSON.parse(stdout) as Row[];
  return rows.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

describe('text', () => {
  test('shows the place, the line with a marker, the hint and a total', () => {
    const folder = folderWith({ 'bad.md': quizWithoutKey });
    expect(runIn(folder, 'check', 'bad.md').stdout).toMatchInlineSnapshot(`
      "bad.md:3:1: error no-key: “What do you say first?” has no correct choice.
        3 | ## <a id="greet"></a>What do you say first?
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        hint: Tick it: “- [x]”.

      1 error in 1 file.
      "
    `);
  });

  test('is nothing when all is well; only a person is told so', () => {
    const folder = folderWith({ 'a.md': quiz, 'b.md': quiz });
    const well = { exitCode: 0, stdout: '', stderr: '' };
    expect(runIn(folder, 'check', 'a.md', 'b.md')).toEqual(well);
    expect(runWith({ isTTY: true }, folder, 'check', 'a.md', 'b.md')).toEqual({
      ...well,
      stderr: 'No problems in 2 files.\n',
    });
  });

  test('shows what would steer the terminal as a sign that stands for nothing', () => {
    const folder = folderWith({ 'bad.md': quizWithoutKey.replace('What', '\u001B]0;Owned\u0007') });
    const { stdout } = runIn(folder, 'check', 'bad.md');
    expect(stdout).toContain('\uFFFD]0;Owned\uFFFD do you say first?');
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

describe('github', () => {
  test('is a command for each diagnostic, at its place', () => {
    const folder = folderWith({ 'bad.md': quizWithoutKey, 'good.md': quiz });
    expect(runIn(folder, 'check', '.', '--format', 'github').stdout).toBe(
      '::error file=bad.md,line=3,endLine=3,col=1,endColumn=44,title=no-key::' +
        '“What do you say first?” has no correct choice. Tick it: “- [x]”.\n',
    );
  });

  test('is nothing when all is well', () => {
    const folder = folderWith({ 'good.md': quiz });
    expect(runIn(folder, 'check', 'good.md', '--format', 'github').stdout).toBe('');
  });
});

describe('--max-warnings', () => {
  const folder = () => folderWith({ 'markup.md': `${quiz}\n<b>Bold</b> words\n` });

  test.for([
    { argv: [], exitCode: 0, stderr: '' },
    { argv: ['--max-warnings', '2'], exitCode: 0, stderr: '' },
    {
      argv: ['--max-warnings', '0'],
      exitCode: 1,
      stderr: /^Too many warnings: \d, where 0 may be/,
    },
    { argv: ['--max-warnings', '-1'], exitCode: 2, stderr: /Give a whole number, 0 or more/ },
  ])('$argv ends with $exitCode when there are warnings', ({ argv, exitCode, stderr }) => {
    const ran = runIn(folder(), 'check', 'markup.md', ...argv);
    expect(ran.exitCode).toBe(exitCode);
    expect(ran.stderr).toMatch(stderr);
  });
});

describe('json', () => {
  test('is an empty array when all is well', () => {
    const folder = folderWith({ 'good.md': quiz });
    expect(runIn(folder, 'check', 'good.md', '--format', 'json').stdout).toBe('[]\n');
  });

  test('gives every diagnostic these fields, in this order', () => {
    const folder = folderWith({ 'bad.md': quizWithoutKey });
    const rows = JSON.parse(
      runIn(folder, 'check', 'bad.md', '--format', 'json').stdout,
    ) as object[];
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0]!)).toEqual([
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'code',
      'severity',
      'message',
      'hint',
    ]);
  });
});

describe('which files', () => {
  test('a folder stands for all the Markdown in it', () => {
    const files = { 'a/one.md': quizWithoutKey, 'a/b/two.md': quizWithoutKey, 'a/x.txt': '' };
    expect(check(files, 'a')).toEqual(['a/b/two.md:3:1 no-key', 'a/one.md:3:1 no-key']);
  });

  test('what was installed, and hidden folders, are passed over', () => {
    const files = { 'node_modules/x/README.md': 'x', '.git/y.md': 'y', 'good.md': quiz };
    expect(check(files, '.')).toEqual([]);
  });

  test('a content folder is also found on the way down', () => {
    const files = { ...sampleContent, 'content/modules/welcome/sv/quiz.md': quizWithoutKey };
    expect(check(files, '.')).toContain('content/modules/welcome/sv/quiz.md:3:1 no-key');
  });

  test('of a content folder, only what was asked for is told', () => {
    const files = { ...sampleContent, 'content/modules/welcome/en/lesson.md': 'no title' };
    expect(check(files, 'content/modules/welcome/en/quiz.md')).toEqual([]);
    expect(check(files, 'content/modules/welcome/en')).not.toEqual([]);
  });

  test('a folder may have a name that ends in .md', () => {
    expect(check({ 'a.md/one.md': quizWithoutKey }, 'a.md')).toEqual(['a.md/one.md:3:1 no-key']);
  });

  test('the same file named twice is told once', () => {
    expect(check({ 'bad.md': quizWithoutKey }, 'bad.md', './bad.md')).toHaveLength(1);
  });
});

describe('a file', () => {
  test.for([
    { title: 'with a BOM and Windows line ends', text: '\uFEFF' + lines(quizWithoutKey, '\r\n') },
    { title: 'with old Mac line ends', text: lines(quizWithoutKey, '\r') },
  ])('$title keeps its lines and columns', ({ text }) => {
    expect(check({ 'bad.md': text }, 'bad.md')).toEqual(['bad.md:3:1 no-key']);
  });

  test('that is not UTF-8 is told at the first character that is not', () => {
    const latin1 = Buffer.from('# Lyssna\n\nVälkommen', 'latin1');
    expect(check({ 'old.md': latin1 }, 'old.md')).toEqual(['old.md:3:2 not-utf8']);
  });

  test('may link to what stands beside it and to the network, and to nothing else', () => {
    const text = `${lesson}\n[There](https://example.com/gone.md)\n`;
    expect(check({ 'a.md': text }, 'a.md')).toEqual(['a.md:7:1 dangling-link']);
    expect(check({ 'a.md': text, 'quiz.md': quiz }, 'a.md')).toEqual([]);
  });
});

describe('a content folder', () => {
  const en = 'content/modules/welcome/en/quiz.md';
  const sv = 'content/modules/welcome/sv/quiz.md';

  test.for<{ title: string; change: Files; told: string[] }>([
    {
      title: 'a module that library.yaml does not name',
      change: {
        'content/modules/hello/en/quiz.md': quiz,
        'content/modules/hello/sv/quiz.md': quiz,
      },
      told: [
        'content/modules/hello/en/quiz.md:1:1 unknown-module',
        'content/modules/hello/sv/quiz.md:1:1 unknown-module',
      ],
    },
    {
      title: 'a language that library.yaml does not name',
      change: { 'content/modules/welcome/de/quiz.md': quiz },
      told: ['content/modules/welcome/de/quiz.md:1:1 unknown-language'],
    },
    {
      title: 'a file outside of the folders of languages',
      change: { 'content/modules/welcome/extra.md': quiz },
      told: ['content/modules/welcome/extra.md:1:1 misplaced-document'],
    },
    {
      title: 'a document that is missing in a language',
      change: { 'content/modules/welcome/en/more.md': quiz },
      told: ['content/modules/welcome/en/more.md:1:1 missing-language'],
    },
    {
      title: 'a link to a document that is not there',
      change: {
        'content/modules/welcome/en/lesson.md': lesson.replace('quiz.md', 'test.md'),
        'content/modules/welcome/sv/lesson.md': lesson.replace('quiz.md', 'test.md'),
      },
      told: [
        'content/modules/welcome/en/lesson.md:7:1 dangling-link',
        'content/modules/welcome/sv/lesson.md:7:1 dangling-link',
      ],
    },
    {
      title: 'a picture that is not there',
      change: {
        'content/modules/welcome/en/lesson.md': `${lesson}\n![A till](till.png)\n`,
        'content/modules/welcome/sv/lesson.md': `${lesson}\n![En kassa](till.png)\n`,
      },
      told: [
        'content/modules/welcome/en/lesson.md:9:11 missing-file',
        'content/modules/welcome/sv/lesson.md:9:13 missing-file',
      ],
    },
    {
      title: 'a translation with another key',
      change: { [sv]: quiz.replace('[x]', '[ ]').replace('[ ] “What', '[x] “What') },
      told: [`${sv}:3:1 parity`],
    },
    {
      title: 'a library.yaml that is no YAML, and nothing else,',
      change: { 'content/library.yaml': 'languages: [en' },
      told: ['content/library.yaml:1:1 front-matter'],
    },
  ])('$title is told', ({ change, told }) => {
    const found = check({ ...sampleContent, ...change }, 'content');
    expect(found).toEqual(told);
  });

  test('a translation that is not UTF-8 is told once, and not as missing', () => {
    const change = { [sv]: Buffer.from('# Hälsa', 'latin1') };
    expect(check({ ...sampleContent, ...change }, en, sv)).toEqual([`${sv}:1:4 not-utf8`]);
  });
});

function lines(text: string, lineEnd: string): string {
  return text.replaceAll('\n', lineEnd);
}
