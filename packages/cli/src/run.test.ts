import { expect, test } from 'vitest';
import { folderWith, runIn } from '../test/run-in-folder.js';
import { quiz, quizWithoutKey, sampleContent } from '../test/sample-content.js';

const files = {
  'good.md': quiz,
  'bad.md': quizWithoutKey,
  'markup.md': `${quiz}\n<b>Bold</b> words\n`,
  'notes.txt': 'Milk',
  'empty/.keep': '',
  ...sampleContent,
};

test.for([
  { argv: ['check', 'good.md'], exitCode: 0, because: 'nothing is wrong' },
  { argv: ['check', 'bad.md'], exitCode: 1, because: 'there is an error' },
  { argv: ['check', 'good.md', 'bad.md'], exitCode: 1, because: 'one of them has an error' },
  { argv: ['check', 'markup.md'], exitCode: 0, because: 'a warning is no error' },
  { argv: ['check', 'content'], exitCode: 0, because: 'nothing is wrong in the folder' },
  { argv: ['--help'], exitCode: 0, because: 'help was asked for' },
  { argv: ['--version'], exitCode: 0, because: 'the version was asked for' },
])('$argv ends with $exitCode: $because', ({ argv, exitCode }) => {
  expect(runIn(folderWith(files), ...argv)).toMatchObject({ exitCode, stderr: '' });
});

test.for([
  { argv: [], told: 'Usage: kundskap' },
  { argv: ['chekc', 'good.md'], told: "unknown command 'chekc'" },
  { argv: ['check'], told: "missing required argument 'paths'" },
  { argv: ['check', 'good.md', '--format', 'xml'], told: 'Allowed choices are text, json, github' },
  { argv: ['check', 'good.md', '--fast'], told: "unknown option '--fast'" },
  { argv: ['check', 'gone.md'], told: 'There is no “gone.md”: name a Markdown file or a folder' },
  { argv: ['check', 'notes.txt'], told: '“notes.txt” is not Markdown: name a file that ends in' },
  { argv: ['check', 'empty'], told: 'There is no Markdown in “empty”' },
  { argv: ['build', 'content'], told: "required option '--out <dir>' not specified" },
  { argv: ['build', 'empty', '--out', 'dist'], told: '“empty” has no library.yaml' },
  { argv: ['build', 'gone', '--out', 'dist'], told: '“gone” has no library.yaml' },
  { argv: ['build', 'content', '--out', 'content'], told: '“content” holds the content itself' },
  { argv: ['build', 'content', '--out', '.'], told: '“.” holds the content itself' },
])('$argv is a wrong call, told as “$told”', ({ argv, told }) => {
  const { exitCode, stdout, stderr } = runIn(folderWith(files), ...argv);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain(told);
});

const commands = [
  ['check'],
  ['analyse'],
  ['build'],
  ['new'],
  ['print'],
  ['translate'],
  ['translate', 'status'],
  ['translate', 'next'],
  ['translate', 'confirm'],
];

test.for(commands)(
  'kundskap %s --help tells what it does, two calls to copy and its exit codes',
  (argv) => {
    const { exitCode, stdout } = runIn(folderWith({}), ...argv, '--help');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\n\n[A-Z][^.]*\.\s/);
    const [, examples = '', codes] = stdout.split(/^(?:Examples|Exit codes):$/m);
    expect(examples.trim().split('\n')).toHaveLength(2);
    for (const line of examples.trim().split('\n')) {
      expect(line.trim()).toMatch(new RegExp(`^kundskap ${argv[0]!} `));
    }
    expect(codes).toMatch(/^ {2}0 {2}.+\n {2}1 {2}.+\n {2}2 {2}.+$/m);
  },
);

test('--help lists every command', () => {
  const { stdout } = runIn(folderWith({}), '--help');
  for (const [command] of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command!} `, 'm'));
});

test('what the system refuses is told in a line, not as a stack', () => {
  const folder = folderWith({ ...sampleContent, taken: 'a file' });
  const { exitCode, stderr } = runIn(folder, 'build', 'content', '--out', 'taken/out');
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/^ENOTDIR.+\n$/);
});
