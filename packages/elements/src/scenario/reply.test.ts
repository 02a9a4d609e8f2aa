import type { Inline } from '@kundskap/core';
import { assert } from '@open-wc/testing';
import { toReply } from './reply.js';

type Row = readonly [name: string, words: readonly Inline[], parts: readonly string[]];

const rows: readonly Row[] = [
  ['speech loses its quotation marks', ['“Hello!”'], ['said: Hello!']],
  ['Swedish quotation marks are the same at both ends', ['”Hej då!”'], ['said: Hej då!']],
  ['Polish ones begin low', ['„Dzień dobry.”'], ['said: Dzień dobry.']],
  ['and the sentence may end after them', ['„Przykro mi”.'], ['said: Przykro mi.']],
  [
    'speech after a colon needs no full stop',
    ['Wracasz: „Zadzwonię jutro”.'],
    ['done: Wracasz: ', 'said: „Zadzwonię jutro”.'],
  ],
  ['Danish ones point inwards', ['»Goddag.«'], ['said: Goddag.']],
  ['straight ones do as well', ['"Hello?"'], ['said: Hello?']],
  ['a deed stays as it is', ['Keep writing'], ['done: Keep writing']],
  [
    'a deed and what is said with it are told apart',
    ['Look up: “Hello!”'],
    ['done: Look up: ', 'said: “Hello!”'],
  ],
  [
    'speech may come first',
    ['“Right you are.” You go out'],
    ['said: “Right you are.”', 'done:  You go out'],
  ],
  [
    'a quoted word within a deed is not said',
    ['Tick the box “urgent” and wait'],
    ['done: Tick the box “urgent” and wait'],
  ],
  ['an inner quotation is part of the speech', ['“He said ‘no’.”'], ['said: He said ‘no’.']],
  [
    'a quotation in marks of another kind is part of it, too',
    ['„Wpiszę «parking» i gotowe”.'],
    ['said: Wpiszę «parking» i gotowe.'],
  ],
  ['a mark that never closes says nothing', ['Measure 5" of it'], ['done: Measure 5" of it']],
  [
    'emphasis within speech stays',
    ['“I paid ', { type: 'emphasis', children: ['you'] }, '.”'],
    ['said: I paid *.'],
  ],
  ['no words are no reply', [], []],
];

describe('toReply', () => {
  for (const [name, words, parts] of rows) {
    it(name, () => {
      const told = toReply(words).map(
        ({ manner, children }) =>
          `${manner}: ${children.map((child) => (typeof child === 'string' ? child : '*')).join('')}`,
      );
      assert.deepEqual(told, parts);
    });
  }
});
