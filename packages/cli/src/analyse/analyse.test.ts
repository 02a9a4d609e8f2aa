import { describe, expect, test } from 'vitest';
import { folderWith, runIn } from '../../test/run-in-folder.js';
import { lesson, quiz, sampleContent } from '../../test/sample-content.js';

const scenario = `---
kind: scenario
pass: 0.5
competencies: [listening]
---

# The lamp

## <a id="door"></a>At the door

She comes in.

- [Greet her](#talk) \`listening +1\` \`#greet\`
- [Go on writing](#lost) \`listening -1\` \`#ignore\`

## <a id="talk"></a>Talk

She tells you.

- [Hear her out](#solved) \`listening +2\` \`#hear\`
- [Interrupt her](#lost) \`#interrupt\`

## <a id="solved"></a>Solved

\`end success\`

She thanks you.

## <a id="lost"></a>Lost

\`end fail\`

She leaves.
`;

const trapped = scenario
  .replace('](#lost) `#interrupt`', '](#talk) `#interrupt`')
  .replace(
    'She tells you.\n\n- [Hear her out](#solved)',
    'She tells you.\n\n- [Hear her out](#talk)',
  );

describe('text', () => {
  test('tells of a scenario what can be earned, what it costs and how to try it', () => {
    const folder = folderWith({ 'lamp.md': scenario });
    expect(runIn(folder, 'analyse', 'lamp.md')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(runIn(folder, 'analyse', 'lamp.md').stdout).toMatchInlineSnapshot(`
      "The lamp
      4 scenes, 2 endings; under a minute to read, under a minute on the best path

      Score
        -1 to 3; 50 % passes
        best   greet › hear
        worst  ignore

      Competencies
        listening  -1 to 3  asked 1+ times  greet › hear

      Costly choices (points out of reach)
        door › ignore     4
        talk › interrupt  2

      Clicking at random
        scores 33 % on average and passes with a chance of 25 %, in 1.5 clicks
        lost 75 %, solved 25 %

      Choosing without reading
        the first each time     100 %  passes
        the last each time        0 %
        the longest each time     0 %
        the shortest each time  100 %  passes
        the politest each time  100 %  passes

      3 plays to try every choice
        1. ignore
        2. greet › interrupt
        3. greet › hear
      "
    `);
  });

  test('tells of a quiz who passes without knowing, and who with knowing a part', () => {
    const folder = folderWith({ 'greeting.md': quiz.replace('#', '---\npass: 0.5\n---\n\n#') });
    expect(runIn(folder, 'analyse', 'greeting.md')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(runIn(folder, 'analyse', 'greeting.md').stdout).toMatchInlineSnapshot(`
      "Greeting
      1 item, 1 point; 50 % passes

      Responding without reading
        the first each time     100 %  passes
        the last each time        0 %
        the longest each time     0 %
        the shortest each time  100 %  passes
        the politest each time  100 %  passes
        every choice              0 %
        at random, on average    50 %  passes with a chance of 50 %

      Knowing a part, and guessing the rest
        knows 50 %  75 %  passes with a chance of 75 %
        knows 70 %  85 %  passes with a chance of 85 %
        knows 90 %  95 %  passes with a chance of 95 %

      Advice
        Who picks the first each time passes: change the choices.
        Who picks the shortest each time passes: change the choices.
        Who picks the politest each time passes: change the choices.
        Guessing passes once in 2 times: raise “pass”, or add items.
        Who knows half of it passes more often than not: raise “pass”.
      "
    `);
  });

  test('tells a trap, and that the document has errors', () => {
    const folder = folderWith({ 'lamp.md': trapped });
    const { exitCode, stdout, stderr } = runIn(folder, 'analyse', 'lamp.md');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('talk: a trap, no ending can be reached from there');
    expect(stderr).toMatch(/^The document has .*: “kundskap check lamp\.md” tells more\.\n$/);
  });
});

describe('json', () => {
  test('gives of a scenario these fields', () => {
    const folder = folderWith({ 'lamp.md': scenario });
    const { stdout } = runIn(folder, 'analyse', 'lamp.md', '--format', 'json');
    const analysis = JSON.parse(stdout) as { plays: string[][] };
    expect(analysis.plays.map((play) => play.join(' ')).sort()).toEqual([
      'greet hear',
      'greet interrupt',
      'ignore',
    ]);
    expect(analysis).toMatchObject({
      kind: 'scenario',
      scenes: 4,
      endings: 2,
      score: { min: -1, max: 3, exact: true },
      competencies: { listening: { min: -1, max: 3, fewestOpportunities: 1 } },
      unreachable: [],
      stuck: [],
      traps: [],
      neverEnabled: [],
      random: { score: 1 / 4 + rounded(1 / 4 / 3), pass: 0.25, clicks: 1.5, exact: true },
      choices: [
        { scene: 'door', choice: 'greet', regret: 0 },
        { scene: 'door', choice: 'ignore', regret: 4 },
        { scene: 'talk', choice: 'hear', regret: 0 },
        { scene: 'talk', choice: 'interrupt', regret: 2 },
      ],
      fewestPlays: 3,
      fallback: false,
    });
  });

  test('gives of a quiz these fields', () => {
    const folder = folderWith({ 'greeting.md': quiz });
    const { stdout } = runIn(folder, 'analyse', 'greeting.md', '--format', 'json');
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual([
      'kind',
      'items',
      'points',
      'strategies',
      'random',
      'knowing',
      'competencies',
      'fewItems',
    ]);
  });
});

test('a document of a content folder is read in its language and with its library', () => {
  const folder = folderWith(sampleContent);
  const { exitCode, stderr, stdout } = runIn(
    folder,
    'analyse',
    'content/modules/welcome/sv/quiz.md',
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(/^Greeting\n1 item, /);
});

test('a file that is no text ends with 1', () => {
  const folder = folderWith({ 'bad.md': new Uint8Array([0x23, 0x20, 0xff]) });
  const { exitCode, stdout, stderr } = runIn(folder, 'analyse', 'bad.md');
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toContain('not-utf8');
});

test.for([
  { argv: ['lesson.md'], told: 'A lesson asks nothing, so there is nothing to analyse' },
  { argv: ['gone.md'], told: 'There is no Markdown file “gone.md”' },
  { argv: ['.'], told: 'There is no Markdown file “.”' },
  { argv: ['lesson.md', '--seed', 'x'], told: 'Give a whole number' },
  { argv: ['lesson.md', '--format', 'xml'], told: 'Allowed choices are text, json' },
])('$argv is a wrong call, told as “$told”', ({ argv, told }) => {
  const { exitCode, stdout, stderr } = runIn(
    folderWith({ 'lesson.md': lesson }),
    'analyse',
    ...argv,
  );
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain(told);
});

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
