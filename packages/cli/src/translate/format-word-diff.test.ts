import { expect, test } from 'vitest';
import { paintFor, paintNothing } from '../paint.js';
import { formatWordDiff } from './format-word-diff.js';

const long = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen';

test.for([
  {
    title: 'a word',
    before: 'Say hello.',
    after: 'Say goodbye.',
    told: ['Say [-hello-]{+goodbye+}.'],
  },
  { title: 'a word that came', before: 'Say it.', after: 'Say it now.', told: ['Say it{+ now+}.'] },
  { title: 'a word that went', before: 'Say it now.', after: 'Say it.', told: ['Say it[- now-].'] },
  { title: 'a word with å', before: 'Gå på.', after: 'Gå nå.', told: ['Gå [-på-]{+nå+}.'] },
  { title: 'nothing', before: 'Same.', after: 'Same.', told: [] },
  { title: 'only its line', before: 'a\nb\nc', after: 'a\nx\nc', told: ['[-b-]{+x+}'] },
  { title: 'lines that came', before: 'a', after: 'a\nb\nc', told: ['{+b+}', '{+c+}'] },
  {
    title: 'both ends of a long line',
    before: `Here ${long} there.`,
    after: `Now ${long} then.`,
    told: [
      '[-Here-]{+Now+} one two three four five six seven … ten eleven twelve thirteen fourteen [-there-]{+then+}.',
    ],
  },
  {
    title: 'the end of a long line, cut between words',
    before: `${long} a`,
    after: `${long} b`,
    told: ['… ten eleven twelve thirteen fourteen [-a-]{+b+}'],
  },
])('$title', ({ before, after, told }) => {
  expect(formatWordDiff(before, after, paintNothing)).toEqual(told);
});

test('texts that have nothing in common are told whole, and soon', () => {
  const words = (word: string) => Array.from({ length: 3000 }, (_, n) => `${word}${n}`).join(' ');
  const [line = ''] = formatWordDiff(words('a'), words('b'), paintNothing);
  expect(line).toBe(`[-${words('a')}-]{+${words('b')}+}`);
});

test('with colours, what went is red and what came is green', () => {
  const paint = paintFor({ write: () => undefined, isTTY: true }, {});
  expect(formatWordDiff('Say a.', 'Say b.', paint)).toEqual([
    'Say \u001B[31m[-a-]\u001B[39m\u001B[32m{+b+}\u001B[39m.',
  ]);
});
