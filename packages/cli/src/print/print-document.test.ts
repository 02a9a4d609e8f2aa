import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, runIn, textsIn } from '../../test/run-in-folder.js';
import { libraryYaml } from '../../test/sample-content.js';

/** One item of each kind. */
const kinds: Readonly<Record<string, string>> = {
  choice: `- [x] Smile \`#smile\`
  > FEEDBACK smile
- [ ] Wait \`0.25\` \`#wait\`
  > FEEDBACK wait`,
  'choice, pick many': `- [x] Smile \`#smile\`
  > FEEDBACK smile
- [x] Nod \`#nod\`
- [ ] Wait \`#wait\``,
  'best-worst': `- [x] Smile \`#smile\`
  > FEEDBACK smile
- [ ] Wait \`#wait\`
- [ ] ~~Shout~~ \`#shout\``,
  order: `1. Greet \`#greet\`
2. Listen \`#listen\`
3. Help \`#help\``,
  match: `| Says | Needs |
| --- | --- |
| Hello \`#hello\` | A greeting \`#greeting\` |
| Ouch \`#ouch\` | A plaster \`#plaster\` |
| | A lamp \`#lamp\` |`,
  rate: `| Response | 1–5 | Why |
| --- | :-: | --- |
| Smile \`#smile\` | 5 5 4 5 | FEEDBACK smile |
| Shout \`#shout\` | 1 1 1 2 | FEEDBACK shout |`,
  cloze: `First \`____\`, then \`____\`.

1. listen | hear
2. speak`,
  entry: `It costs \`____\` pounds.

- [x] 12.50 ± 0.05 \`#right\`
- [ ] 13 \`#wrong\`
  > FEEDBACK wrong`,
  open: `____

- [ ] Thanks her \`#thanks\`
- [ ] Names the lamp \`#names\``,
};

function quizOf(kind: string): string {
  return `# Quiz\n\n## <a id="one"></a>What do you do?\n\nShe comes in.\n\n> [!TIP]\n> HINT think\n\n${kinds[kind]!}\n\n> [!NOTE]\n> EXPLANATION why\n`;
}

const scenario = `---
start: door
vars: { patience: 0..2 = 1 }
competencies: [listening]
---

# The lamp

## <a id="door"></a>At the door

**Anna:** It does not work!

\`if patience = 0\` She does not sit down.

- [Ask](#table) \`listening +2, patience +1\` \`#ask\`
  > FEEDBACK ask
- [Wait](#door) \`patience -1, listening -1\` \`#wait\`
  > FEEDBACK wait

## <a id="table"></a>At the table

- [Offer a new one](#glad) \`if patience >= 1 and not visited #glad\` \`listening +1\` \`#new\`
  > FEEDBACK new
- [Say goodbye](#lost) \`listening -1\` \`#bye\`
  > FEEDBACK bye

## <a id="glad"></a>Glad

\`end success\`

> [!IMPORTANT]
> Listen first.

## <a id="lost"></a>Lost

\`end fail\`

She leaves.
`;

/** Prints a text, and gives the page; fails when it could not be printed. */
function print(text: string, ...argv: string[]): string {
  const folder = folderWith({ 'a.md': text });
  const { exitCode, stdout, stderr } = runIn(folder, 'print', 'a.md', '--lang', 'en', ...argv);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
}

/** The words of a page, as a reader sees them. */
function wordsOf(html: string): string {
  return html
    .replace(/<(style|title)>[^]*?<\/\1>/g, '')
    .replace(/<span class="box"><\/span>/g, '☐')
    .replace(/<span class="blank">.*?<\/span>/g, '____')
    .replace(/<\/(p|li|h\d|tr|div)>|<div class="feedback">/g, '\n')
    .replace(/<\/t[dh]>/g, ' | ')
    .replace(/<[^>]*>/g, '')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();
}

describe('the questions', () => {
  test.for([
    { kind: 'choice', shown: ['Pick one.', '☐ Smile', '☐ Wait'] },
    { kind: 'choice, pick many', shown: ['Pick all that apply.', '☐ Smile', '☐ Nod'] },
    { kind: 'best-worst', shown: ['Best | Worst', /[ABC]\. Shout \| ☐ \| ☐/] },
    { kind: 'order', shown: ['Number these', '☐ Greet', '☐ Listen', '☐ Help'] },
    { kind: 'match', shown: ['Hello | ☐', 'Ouch | ☐', 'A greeting', 'A lamp', 'Says', 'Needs'] },
    { kind: 'rate', shown: ['Response | 1 | 2 | 3 | 4 | 5', 'Shout | ☐ | ☐ | ☐ | ☐ | ☐'] },
    { kind: 'cloze', shown: ['First ____, then ____.', 'Fill in what is missing.'] },
    { kind: 'entry', shown: ['It costs ____ pounds.', 'Fill in what is missing.'] },
    { kind: 'open', shown: ['Write your response.'] },
  ])('of $kind have room to respond, and tell nothing of the key', ({ kind, shown }) => {
    const words = wordsOf(print(quizOf(kind)));
    expect(words).toContain('1. What do you do?');
    expect(words).toContain('She comes in.');
    for (const each of shown) expect(words).toMatch(each);
    expect(words).not.toMatch(/FEEDBACK|EXPLANATION|HINT|Correct|12\.50|0\.25|hear|Thanks her/);
  });

  test('have room for a name, and tell what is needed to pass', () => {
    const words = wordsOf(print(`---\npass: 0.7\n---\n\n${quizOf('choice')}`));
    expect(words).toContain('NameDate');
    expect(words).toContain('Needed to pass: 70%');
  });
});

describe('the key', () => {
  test.for([
    { kind: 'choice', shown: ['✓ Correct Smile', '0.25 Wait', 'FEEDBACK smile', 'FEEDBACK wait'] },
    { kind: 'choice, pick many', shown: ['✓ Correct Smile', '✓ Correct Nod', 'FEEDBACK smile'] },
    { kind: 'best-worst', shown: ['Best Smile', 'Worst Shout', 'FEEDBACK smile'] },
    { kind: 'order', shown: [/[ABC] Greet\n[ABC] Listen\n[ABC] Help/] },
    { kind: 'match', shown: [/Hello → [ABC] A greeting/, /Ouch → [ABC] A plaster/] },
    { kind: 'rate', shown: ['4.75 Smile', '1.25 Shout', 'FEEDBACK shout'] },
    { kind: 'cloze', shown: ['listen / hear\nspeak'] },
    { kind: 'entry', shown: ['✓ Correct 12.5 ± 0.05', 'FEEDBACK wrong'] },
    { kind: 'open', shown: ['A good response does this', 'Thanks her', 'Names the lamp'] },
  ])('of $kind tells what is correct, and all feedback', ({ kind, shown }) => {
    const words = wordsOf(print(quizOf(kind), '--key'));
    expect(words).toMatch(/^Quiz – Key\n/);
    for (const each of shown) expect(words).toMatch(each);
    expect(words).toMatch(/Why EXPLANATION why/);
    expect(words).toMatch(/Hint HINT think/);
  });

  test.for(['order', 'match', 'choice', 'best-worst'])(
    'of %s names choices by the letters that they have on the handout, whatever the seed',
    (kind) => {
      for (const seed of ['1', '2', '3', '4']) {
        const handout = print(quizOf(kind), '--seed', seed);
        const key = print(quizOf(kind), '--key', '--seed', seed);
        const letters = lettersIn(handout);
        expect(letters.size).toBeGreaterThan(1);
        for (const [text, letter] of lettersIn(key)) expect(letters.get(text)).toBe(letter);
      }
    },
  );

  test('another seed puts the choices in another order', () => {
    const orders = ['1', '2', '3', '4', '5', '6'].map((seed) =>
      [...lettersIn(print(quizOf('order'), '--seed', seed)).keys()].join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  test('of a lesson is a wrong call: it asks nothing', () => {
    const folder = folderWith({ 'a.md': '# A\n\n## <a id="b"></a>B\n\nC.\n' });
    expect(runIn(folder, 'print', 'a.md', '--key')).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('a scenario', () => {
  test('is numbered scenes, whose numbered choices say where to go', () => {
    const html = print(scenario);
    const words = wordsOf(html);
    expect(words).toContain('Start at scene 1.');
    expect(words).toContain('1. At the door\nAnna: It does not work!\n');
    expect(words).toContain('Only if: patience = 0 She does not sit down.');
    expect(words).toContain('Ask → go to 2 (patience +1)\nWait → go to 1 (patience −1)');
    expect(words).toContain('Keep a note of: patience = 1 (0–2)');
    expect(words).toContain(
      'Only if: patience ≥ 1 and not: you have been at scene 3 Offer a new one → go to 3',
    );
    expect(words).toContain('It went well\nRemember Listen first.');
    expect(words).toContain('She leaves.\nIt went badly');
    expect(html).toContain('<ol><li>Ask');
    expect(words).not.toMatch(/FEEDBACK|listening/i);
  });

  test('has a key that tells gains, the best choices and the feedback', () => {
    const words = wordsOf(print(scenario, '--key'));
    expect(words).toContain('Best possible score: 3');
    expect(words).toContain('✓ Correct Ask (listening +2)\nFEEDBACK ask');
    expect(words).toContain('Wait (listening −1)\nFEEDBACK wait');
    expect(words).toContain('✓ Correct Offer a new one (listening +1)');
  });
});

test('a lesson is printed to be read, with what to remember', () => {
  const lesson = '# A\n\nB.\n\n## <a id="c"></a>C\n\n**Anna:** D!\n\n> [!IMPORTANT]\n> E.\n';
  expect(wordsOf(print(lesson))).toBe('A\nB.\nC\nAnna: D!\nRemember E.');
});

describe('the language', () => {
  const choice = quizOf('choice');

  test.for([
    { lang: 'en', said: 'Pick one.' },
    { lang: 'sv', said: 'Välj ett svar.' },
    { lang: 'pl', said: 'Wybierz jedną odpowiedź.' },
    { lang: 'da', said: 'Vælg ét svar.' },
    { lang: 'sv-FI', said: 'Välj ett svar.' },
    { lang: 'de', said: '<span lang="en">Pick one.</span>' },
  ])('$lang is that of the page, and of its words as far as there are any', ({ lang, said }) => {
    const { stdout } = runIn(folderWith({ 'a.md': choice }), 'print', 'a.md', '--lang', lang);
    expect(stdout).toContain(`<html lang="${lang}">`);
    expect(stdout).toContain(said);
  });

  test('and the names of competencies come from the content folder', () => {
    const file = 'content/modules/welcome/sv/scenario.md';
    const folder = folderWith({ 'content/library.yaml': libraryYaml, [file]: scenario });
    const { stdout } = runIn(folder, 'print', file, '--key');
    expect(stdout).toContain('<html lang="sv">');
    expect(stdout).toContain('(Lyhördhet +2)');
  });
});

describe('the page needs nothing else', () => {
  const pixel = Buffer.from('iVBORw0KGgo=', 'base64');

  test('a picture beside the document is in it', () => {
    const text = quizOf('choice').replace('She comes in.', '![A till](till.png)');
    const folder = folderWith({ 'a.md': text, 'till.png': pixel });
    const { stdout } = runIn(folder, 'print', 'a.md');
    expect(stdout).toContain('<img src="data:image/png;base64,iVBORw0KGgo=" alt="A till">');
  });

  test.for([
    '![A till](https://example.com/till.png)',
    '![A till](gone.png)',
    '![A till](a.md)',
    '![A till](till.mp3)',
  ])('of %s, it says the description', (media) => {
    const html = print(quizOf('choice').replace('She comes in.', media));
    expect(html).toContain('[A till]');
    expect(html).not.toMatch(/<(img|audio|video)/);
  });

  test('it forbids itself to load or run anything', () => {
    const html = print(quizOf('choice'));
    expect(html).toContain(
      `content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"`,
    );
    expect(html).not.toMatch(/<(script|link|iframe)|@import|url\(/);
  });

  test('it is made for A4', () => {
    expect(print(quizOf('choice'))).toContain('@page { size: A4;');
  });
});

describe('whatever an author writes is shown as text:', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '"><svg onload=alert(1)>',
    '</title></style></body><script>alert(1)</script>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    "' onmouseover='alert(1)",
    '[link](javascript:alert(1))',
    '![" onerror="alert(1)](x.png)',
    '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
    '<https://example.com/"onclick="alert(1)>',
    '`<b>`',
    '&#x3C;iframe src=//evil&#x3E;',
    '\u202Eevil\u0000\uD800',
  ];
  const places: Readonly<Record<string, (text: string) => string>> = {
    'a title': (text) => quizOf('choice').replace('# Quiz', `# Quiz ${text}`),
    'a heading': (text) => quizOf('choice').replace('do you do', `do ${text}`),
    'a prompt': (text) => quizOf('choice').replace('She comes in.', text),
    'a choice': (text) => quizOf('choice').replace('Smile', `Smile ${text}`),
    feedback: (text) => quizOf('choice').replace('FEEDBACK smile', text),
    'a cell': (text) => quizOf('rate').replace('Smile', `Smile ${text.replaceAll('|', '')}`),
    'an accepted word': (text) => quizOf('cloze').replace('hear', text),
    'a speaker': (text) => scenario.replace('**Anna:**', `**${text}:**`),
    'a scene': (text) => scenario.replace('At the door', `At ${text}`),
    'a way on': (text) => scenario.replace('[Ask]', `[Ask ${text.replaceAll(/[[\]]/g, '')}]`),
  };

  test.for(Object.keys(places).flatMap((place) => hostile.map((text) => ({ place, text }))))(
    '$text in $place',
    ({ place, text }) => {
      const folder = folderWith({});
      writeFileSync(join(folder, 'a.md'), places[place]!(text));
      for (const argv of [
        ['print', 'a.md'],
        ['print', 'a.md', '--key'],
      ]) {
        const { stdout } = runIn(folder, ...argv);
        for (const tag of tagsIn(stdout)) expect(tag).toMatch(harmlessTag);
        expect(stdout).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cs}]/u);
      }
    },
  );

  // The title of a document is plain text, which holds no markup in the first place.
  const rich = Object.keys(places).filter((place) => place !== 'a title');
  test.for(rich)('in %s, markup can be read as it was written', (place) => {
    const folder = folderWith({ 'a.md': places[place]!('<img src=x onerror=alert(1)>') });
    const pages = [runIn(folder, 'print', 'a.md'), runIn(folder, 'print', 'a.md', '--key')];
    expect(pages.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    expect(pages.map(({ stdout }) => stdout).join('')).toContain('&lt;img src=x onerror=alert(1)');
  });

  test('a language cannot leave its attribute', () => {
    const { stdout } = runIn(
      folderWith({ 'a.md': quizOf('choice') }),
      ...['print', 'a.md', '--lang', 'en"><script>alert(1)</script>'],
    );
    expect(stdout).not.toContain('<script');
  });
});

describe('what cannot be printed is told:', () => {
  const files = { 'bad.md': quizOf('choice').replace('[x]', '[ ]'), 'a.md': quizOf('choice') };

  test('a document with errors, and nothing is written', () => {
    const folder = folderWith(files);
    const { exitCode, stdout, stderr } = runIn(folder, 'print', 'bad.md', '--out', 'out.html');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/error no-key[^]+Nothing was printed: correct the errors first\.\n$/);
    expect(Object.keys(textsIn(folder))).not.toContain('out.html');
  });

  test.for([
    { argv: ['gone.md'], told: 'There is no Markdown file “gone.md”' },
    { argv: ['.'], told: 'There is no Markdown file “.”' },
    { argv: ['a.md', '--out', './a.md'], told: '“./a.md” is the document itself' },
    { argv: ['a.md', '--seed', 'x'], told: 'Give a whole number' },
  ])('$argv is a wrong call', ({ argv, told }) => {
    const folder = folderWith(files);
    const { exitCode, stderr } = runIn(folder, 'print', ...argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(told);
    expect(textsIn(folder)['a.md']).toBe(files['a.md']);
  });

  test('--out writes the same page into a file', () => {
    const folder = folderWith(files);
    const { stdout } = runIn(folder, 'print', 'a.md');
    expect(runIn(folder, 'print', 'a.md', '--out', 'paper/a.html').stdout).toBe(
      'Printed into paper/a.html\n',
    );
    expect(textsIn(folder)['paper/a.html']).toBe(stdout);
  });
});

/** The letter of each choice on a page, by its words. */
function lettersIn(html: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, list = ''] of html.matchAll(/<ol type="A">([^]*?)<\/ol>/g)) {
    [...list.matchAll(/<li>([^]*?)(?:<div|<\/li>)/g)].forEach(([, item = ''], index) => {
      letters.set(bare(item), String.fromCharCode(65 + index));
    });
  }
  for (const [, letter = '', text = ''] of html.matchAll(
    /<b class="mark">([A-Z])<\/b> ([^<]+)</g,
  )) {
    letters.set(text.trim(), letter);
  }
  for (const [, letter = '', text = ''] of html.matchAll(/<th scope="row">([A-Z])\. ([^<]+)</g)) {
    letters.set(text.trim(), letter);
  }
  return letters;
}

function bare(item: string): string {
  return item
    .replace(/<b class="mark">.*?<\/b>/g, '')
    .replace(/<[^>]*>/g, '')
    .trim();
}

/** Everything that a browser would take for a tag. */
function tagsIn(html: string): string[] {
  return html.match(/<[/!?a-z][^>]*>?/gi) ?? [];
}

/** The tags that a handout is made of, with attributes that the handout alone can have written. */
const harmlessTag =
  /^<(!doctype html|\/?(html|head|body|meta|title|style|h[1-6]|p|section|div|span|small|b|em|strong|s|code|pre|blockquote|ul|ol|li|table|thead|tbody|tr|th|td|hr|br|a|img)( (lang|class|charset|name|content|http-equiv|scope|type|start|href|src|alt)="[^"<>]*")*)>$/;
