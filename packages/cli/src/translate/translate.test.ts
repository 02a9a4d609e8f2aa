import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, runIn, runWith, textsIn } from '../../test/run-in-folder.js';

const library = `version: 1
languages: [en, sv, pl, da]
competencies:
  listening:
    label: { en: Listening, sv: Lyhördhet, pl: Słuchanie, da: Lydhørhed }
contexts:
  retail:
    label: { en: Shop, sv: Butik, pl: Sklep, da: Butik }
modules:
  welcome:
    context: retail
    label: { en: Welcome, sv: Välkommen, pl: Witamy, da: Velkommen }
    summary: { en: Greet., sv: Hälsa., pl: Witaj., da: Hils. }
`;

const quiz = `---
kind: quiz
---

# Greeting

Two situations.

## <a id="greet"></a>What do you say first?

She comes in from the rain and shakes her umbrella.

- [x] “Good morning!” \`#morning\`
  > She knows that she has been seen.
- [ ] “What do you want?” \`#want\`
  > That sounds as if she were in the way.

## <a id="leave"></a>What do you say last?

- [x] “Thank you for coming in!” \`#thank\`
  > She was no bother.
- [ ] “Next!” \`#next\`
  > She was a number.
`;

const languages = ['sv', 'pl', 'da'];
const fileIn = (lang: string) => `content/modules/welcome/${lang}/quiz.md`;

/** A content folder in four languages, all of it confirmed. */
function confirmedFolder(): string {
  const folder = folderWith({
    'content/library.yaml': library,
    ...Object.fromEntries(['en', ...languages].map((lang) => [fileIn(lang), quiz])),
  });
  runIn(folder, 'translate', 'confirm', '--all');
  return folder;
}

function edit(folder: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
}

/** The gaps in short: `stale welcome/quiz#greet sv`. */
function gapsIn(folder: string): string[] {
  const { stdout } = runIn(folder, 'translate', 'status', '--format', 'json');
  const rows = JSON.parse(stdout) as Record<'state' | 'document' | 'block' | 'lang', string>[];
  return rows.map(({ state, document, block, lang }) => {
    return `${state} ${document}${block ? `#${block}` : ''} ${lang}`;
  });
}

const inAll = (gap: string) => languages.map((lang) => `${gap} ${lang}`);

describe('status', () => {
  test('is nothing when every translation is in step; only a person is told so', () => {
    const folder = confirmedFolder();
    const well = { exitCode: 0, stdout: '', stderr: '' };
    expect(runIn(folder, 'translate', 'status')).toEqual(well);
    expect(runWith({ isTTY: true }, folder, 'translate', 'status')).toEqual({
      ...well,
      stderr: 'Every translation is in step.\n',
    });
  });

  test('a translation that nobody has confirmed is unconfirmed, block by block', () => {
    const folder = confirmedFolder();
    rmSync(join(folder, 'content/translations.lock.json'));
    expect(gapsIn(folder)).toEqual([
      ...inAll('unconfirmed welcome/quiz#top'),
      ...inAll('unconfirmed welcome/quiz#greet'),
      ...inAll('unconfirmed welcome/quiz#leave'),
    ]);
  });

  test.for([
    { what: 'a sentence of an item', from: 'She was no bother.', to: 'No bother.', block: 'leave' },
    { what: 'the heading of an item', from: 'say first?', to: 'say at first?', block: 'greet' },
    { what: 'the title', from: '# Greeting', to: '# Greetings', block: 'top' },
    { what: 'the introduction', from: 'Two situations.', to: 'Two cases.', block: 'top' },
    { what: 'the front matter', from: 'kind: quiz', to: 'kind: quiz\npass: 0.5', block: 'top' },
  ])(
    '$what changed in English makes exactly its block stale in three languages',
    ({ from, to, block }) => {
      const folder = confirmedFolder();
      edit(folder, fileIn('en'), from, to);
      expect(gapsIn(folder)).toEqual(inAll(`stale welcome/quiz#${block}`));
    },
  );

  test('a stale block shows where it stands, and the words that went and came', () => {
    const folder = confirmedFolder();
    edit(folder, fileIn('en'), 'shakes her umbrella', 'folds her wet umbrella');
    expect(runIn(folder, 'translate', 'status')).toEqual({
      exitCode: 1,
      stderr: '',
      stdout: `stale welcome/quiz#greet: sv, pl, da
  content/modules/welcome/en/quiz.md:9
  content/modules/welcome/sv/quiz.md:9
  content/modules/welcome/pl/quiz.md:9
  content/modules/welcome/da/quiz.md:9
    She comes in from the rain and [-shakes-]{+folds+} her {+wet +}umbrella.

3 stale.
`,
    });
  });

  test.for([
    { what: 'a correction of the translation', file: fileIn('sv'), from: 'Two', to: 'Två' },
    {
      what: 'an empty line at the end of a block',
      file: fileIn('en'),
      from: '\n## ',
      to: '\n\n## ',
    },
  ])('$what makes nothing stale', ({ file, from, to }) => {
    const folder = confirmedFolder();
    edit(folder, file, from, to);
    expect(gapsIn(folder)).toEqual([]);
  });

  test('Windows line ends make nothing stale', () => {
    const folder = confirmedFolder();
    writeFileSync(join(folder, fileIn('en')), quiz.replaceAll('\n', '\r\n'));
    expect(gapsIn(folder)).toEqual([]);
  });

  test('blocks in another order are the same blocks', () => {
    const folder = confirmedFolder();
    const [top, greet, leave] = quiz.split('## ');
    writeFileSync(join(folder, fileIn('en')), [top, `${leave!}\n`, greet].join('## '));
    expect(gapsIn(folder)).toEqual([]);
  });

  test('a block that is new in English is missing', () => {
    const folder = confirmedFolder();
    edit(folder, fileIn('en'), '## <a id="leave">', '## <a id="new"></a>New?\n\n## <a id="leave">');
    expect(gapsIn(folder)).toEqual(inAll('missing welcome/quiz#new'));
    expect(runIn(folder, 'translate', 'status').stdout).toContain(`${fileIn('sv')}:18\n`);
  });

  test('a file that is not there is missing as one', () => {
    const folder = confirmedFolder();
    rmSync(join(folder, fileIn('pl')));
    expect(gapsIn(folder)).toEqual(['missing welcome/quiz pl']);
  });

  test('a block that is gone in English is orphaned in the translations', () => {
    const folder = confirmedFolder();
    edit(folder, fileIn('en'), quiz.slice(quiz.indexOf('## <a id="leave">')), '');
    expect(gapsIn(folder)).toEqual(inAll('orphaned welcome/quiz#leave'));
  });

  test('a file that English has no longer is orphaned as one', () => {
    const folder = confirmedFolder();
    rmSync(join(folder, fileIn('en')));
    expect(gapsIn(folder)).toEqual(inAll('orphaned welcome/quiz'));
  });

  test('a review of what is gone everywhere is orphaned, until the next confirm', () => {
    const folder = confirmedFolder();
    const leave = quiz.slice(quiz.indexOf('## <a id="leave">'));
    for (const lang of ['en', ...languages]) edit(folder, fileIn(lang), leave, '');
    expect(gapsIn(folder)).toEqual(
      ['da', 'pl', 'sv'].map((l) => `orphaned welcome/quiz#leave ${l}`),
    );
    runIn(folder, 'translate', 'confirm', '--all');
    expect(gapsIn(folder)).toEqual([]);
  });

  test('an item that is itself called “top” is told from the top', () => {
    const folder = confirmedFolder();
    const named = quiz.replace('id="greet"', 'id="top"');
    for (const lang of ['en', ...languages]) writeFileSync(join(folder, fileIn(lang)), named);
    runIn(folder, 'translate', 'confirm', '--all');
    edit(folder, fileIn('en'), 'What do you say first?', 'What comes first?');
    expect(gapsIn(folder)).toEqual(inAll('stale welcome/quiz#top-1'));
  });
});

describe('confirm', () => {
  function staleFolder(): string {
    const folder = confirmedFolder();
    edit(folder, fileIn('en'), 'She was a number.', 'To you, she was a number.');
    edit(folder, fileIn('en'), 'Two situations.', 'Two cases.');
    return folder;
  }

  test.for([
    {
      argv: ['welcome/quiz#leave'],
      told: 'Confirmed 3 of 3.\n',
      left: inAll('stale welcome/quiz#top'),
    },
    {
      argv: ['welcome/quiz', '--lang', 'sv'],
      told: 'Confirmed 2 of 2.\n',
      left: ['top pl', 'top da', 'leave pl', 'leave da'].map(
        (each) => `stale welcome/quiz#${each}`,
      ),
    },
    { argv: ['content', 'welcome/quiz'], told: 'Confirmed 6 of 6.\n', left: [] },
    { argv: ['--all'], told: 'Confirmed 6 of 6.\n', left: [] },
  ])('$argv leaves $left', ({ argv, told, left }) => {
    const folder = staleFolder();
    const ran = runIn(folder, 'translate', 'confirm', ...argv);
    expect(ran).toEqual({ exitCode: 0, stdout: told, stderr: '' });
    expect(gapsIn(folder)).toEqual(left);
  });

  test('nobody can confirm what is not translated', () => {
    const folder = confirmedFolder();
    edit(folder, fileIn('sv'), quiz.slice(quiz.indexOf('## <a id="leave">')), '');
    expect(runIn(folder, 'translate', 'confirm', 'welcome/quiz#leave')).toEqual({
      exitCode: 1,
      stdout: 'Confirmed 0 of 1.\n',
      stderr: 'Not confirmed, as it is missing: welcome/quiz#leave in sv.\n',
    });
  });

  test.for([
    { argv: [], told: 'Name what was reviewed, such as welcome/quiz#greet; or --all.' },
    { argv: ['welcome/quizz'], told: 'There is no “welcome/quizz”' },
    { argv: ['--all', '--lang', 'en'], told: '“en” is no language to translate into: name sv, pl' },
  ])('$argv is a wrong call', ({ argv, told }) => {
    const folder = staleFolder();
    const before = textsIn(folder);
    const { exitCode, stderr } = runIn(folder, 'translate', 'confirm', ...argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(told);
    expect(textsIn(folder)).toEqual(before);
  });
});

describe('the lock', () => {
  const lockOf = (folder: string) => textsIn(folder)['content/translations.lock.json']!;

  test('holds the reference text once, by its hash, however many languages were made from it', () => {
    const lock = JSON.parse(lockOf(confirmedFolder())) as {
      blocks: Record<string, { languages: object; texts: Record<string, string> }>;
    };
    const { languages: hashes, texts } = lock.blocks['welcome/quiz#greet']!;
    const [hash] = Object.keys(texts);
    expect(hashes).toEqual({ da: hash, pl: hash, sv: hash });
    expect(Object.values(texts)).toEqual([expect.stringMatching(/^## <a id="greet">/)]);
  });

  test('has the same bytes when nothing has changed', () => {
    const folder = confirmedFolder();
    const before = lockOf(folder);
    runIn(folder, 'translate', 'confirm', '--all');
    expect(lockOf(folder)).toBe(before);
  });

  test('of one confirmed block changes in that block alone', () => {
    const folder = confirmedFolder();
    const before = JSON.parse(lockOf(folder)) as { blocks: Record<string, object> };
    edit(folder, fileIn('en'), 'She was a number.', 'Only a number.');
    runIn(folder, 'translate', 'confirm', 'welcome/quiz#leave', '--lang', 'sv');
    const after = JSON.parse(lockOf(folder)) as { blocks: Record<string, object> };
    const changed = Object.keys(after.blocks).filter(
      (name) => JSON.stringify(after.blocks[name]) !== JSON.stringify(before.blocks[name]),
    );
    expect(changed).toEqual(['welcome/quiz#leave']);
  });

  test.for([
    { what: 'with marks of a merge', text: '<<<<<<< HEAD\n{}' },
    { what: 'of another version', text: '{ "version": 2, "blocks": {} }' },
    { what: 'that is no lock', text: '[]' },
    { what: 'whose block is no block', text: '{ "version": 1, "blocks": { "a#b": null } }' },
  ])('$what is told, and stays as it is', ({ text }) => {
    const folder = confirmedFolder();
    writeFileSync(join(folder, 'content/translations.lock.json'), text);
    const { exitCode, stderr } = runIn(folder, 'translate', 'confirm', '--all');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^“translations\.lock\.json” cannot be read: /);
    expect(lockOf(folder)).toBe(text);
  });
});

describe('next', () => {
  test('shows both languages with their places, what has changed, and how to confirm it', () => {
    const folder = confirmedFolder();
    edit(folder, fileIn('en'), 'Two situations.', 'Two cases.');
    edit(folder, fileIn('sv'), 'Two situations.', 'Två situationer.');
    const { exitCode, stdout } = runIn(folder, 'translate', 'next', 'content', '--lang', 'sv');
    expect(exitCode).toBe(0);
    expect(stdout).toBe(`stale welcome/quiz#top in sv, the first of 1

content/modules/welcome/en/quiz.md:1 (en)
  ---
  kind: quiz
  ---

  # Greeting

  Two cases.

Since the last review:
  Two [-situations-]{+cases+}.

content/modules/welcome/sv/quiz.md:1 (sv)
  ---
  kind: quiz
  ---

  # Greeting

  Två situationer.

When both say the same: kundskap translate confirm content welcome/quiz#top --lang sv
`);
  });

  test('its advice, followed to the letter, leads to the next and at last to none', () => {
    const folder = confirmedFolder();
    edit(folder, fileIn('en'), 'Two situations.', 'Two cases.');
    for (const lang of languages) {
      const { stdout } = runIn(folder, 'translate', 'next');
      expect(stdout).toContain(`stale welcome/quiz#top in ${lang}`);
      const [, advised = ''] = /: kundskap (translate confirm .+)\n$/.exec(stdout) ?? [];
      expect(runIn(folder, ...advised.split(' ')).exitCode).toBe(0);
    }
    expect(runIn(folder, 'translate', 'next').stdout).toBe('Every translation is in step.\n');
  });

  test('tells where a missing block belongs', () => {
    const folder = confirmedFolder();
    edit(folder, fileIn('da'), quiz.slice(quiz.indexOf('## <a id="leave">')), '');
    const { stdout } = runIn(folder, 'translate', 'next');
    expect(stdout).toContain(`${fileIn('da')}:17 (da)\n`);
    expect(stdout).toContain('Write it there, and then: kundskap translate confirm');
  });
});

describe('which folder', () => {
  test.for([
    { from: '', argv: [] },
    { from: 'content', argv: [] },
    { from: '', argv: ['content'] },
    { from: 'content/modules', argv: ['..'] },
  ])('from “$from” $argv is the content folder', ({ from, argv }) => {
    const folder = join(confirmedFolder(), from);
    expect(runIn(folder, 'translate', 'status', ...argv)).toMatchObject({ exitCode: 0 });
  });

  test.for([
    { argv: ['content/modules'], told: '“content/modules” has no library.yaml' },
    { argv: ['gone'], told: '“gone” has no library.yaml' },
  ])('$argv is none', ({ argv, told }) => {
    const { exitCode, stderr } = runIn(confirmedFolder(), 'translate', 'status', ...argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(told);
  });

  test('a library.yaml that is no YAML is told, with the command that tells more', () => {
    const folder = confirmedFolder();
    writeFileSync(join(folder, 'content/library.yaml'), 'languages: [en');
    const { exitCode, stderr } = runIn(folder, 'translate', 'status');
    expect(exitCode).toBe(2);
    expect(stderr).toBe('library.yaml cannot be read: run “kundskap check content”.\n');
  });
});
