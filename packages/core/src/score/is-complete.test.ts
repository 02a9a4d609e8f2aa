import { expect, test } from 'vitest';
import { choicesOf, itemBase } from '../../test/sample-items.js';
import type { Item, Response } from '../model/item.js';
import { isComplete } from './is-complete.js';

const choices = choicesOf('a', 'b', 'c');
const choice: Item = { ...itemBase, kind: 'choice', pick: 'one', choices, keepOrder: false };
const bestWorst: Item = { ...itemBase, kind: 'best-worst', choices, keepOrder: false };
const order: Item = { ...itemBase, kind: 'order', choices };
const match: Item = {
  ...itemBase,
  kind: 'match',
  columns: [[], []],
  prompts: choicesOf('p', 'q'),
  choices,
};
const rate: Item = {
  ...itemBase,
  kind: 'rate',
  column: [],
  statements: choicesOf('p', 'q'),
  scale: { min: 1, max: 5 },
};
const cloze: Item = { ...itemBase, kind: 'cloze', blanks: ['1', '2'] };
const words: Item = { ...itemBase, kind: 'entry', format: 'text' };
const number: Item = { ...itemBase, kind: 'entry', format: 'number' };
const open: Item = { ...itemBase, kind: 'open' };

const written = (text: string) => ({ text, lang: 'en' });

test.for([
  { item: choice, response: ['b'], because: 'something is picked' },
  { item: bestWorst, response: { best: 'a', worst: 'c' }, because: 'best and worst are picked' },
  { item: order, response: ['c', 'a', 'b'], because: 'everything is placed' },
  { item: match, response: { p: 'a', q: 'a' }, because: 'every prompt has a choice' },
  { item: rate, response: { p: 1, q: 5 }, because: 'every statement is rated' },
  {
    item: cloze,
    response: { '1': written('x'), '2': written('y') },
    because: 'every blank is filled',
  },
  { item: words, response: written('x'), because: 'something is written' },
  { item: number, response: written('12,50 kr'), because: 'a number is written' },
  { item: open, response: { text: 'x', ticked: [] }, because: 'something is written' },
] satisfies { item: Item; response: Response; because: string }[])(
  '$item.kind is complete when $because',
  ({ item, response }) => {
    expect(isComplete(item, response)).toBe(true);
  },
);

test.for([
  { item: choice, response: undefined, because: 'there is no response' },
  { item: choice, response: [], because: 'nothing is picked' },
  { item: choice, response: ['gone'], because: 'what was picked is gone' },
  { item: bestWorst, response: { best: 'a' }, because: 'the worst is missing' },
  { item: bestWorst, response: { best: 'a', worst: 'a' }, because: 'one choice is both' },
  { item: order, response: ['a', 'b'], because: 'a choice is not placed' },
  { item: order, response: ['a', 'b', 'b'], because: 'a choice is placed twice instead' },
  { item: match, response: { p: 'a' }, because: 'a prompt has no choice' },
  { item: match, response: { p: 'a', q: 'gone' }, because: 'the choice of a prompt is gone' },
  { item: rate, response: { p: 1 }, because: 'a statement is not rated' },
  { item: rate, response: { p: 1, q: 6 }, because: 'a rating is off the scale' },
  { item: cloze, response: { '1': written('x') }, because: 'a blank is missing' },
  { item: cloze, response: { '1': written('x'), '2': written(' ') }, because: 'a blank is blank' },
  { item: words, response: written('  '), because: 'only spaces are written' },
  { item: number, response: written('twelve'), because: 'what is written is no number' },
  { item: open, response: { text: '', ticked: ['a'] }, because: 'nothing is written' },
  { item: open, response: ['a'], because: 'the response is to another kind' },
] satisfies { item: Item; response: Response | undefined; because: string }[])(
  '$item.kind is not complete when $because',
  ({ item, response }) => {
    expect(isComplete(item, response)).toBe(false);
  },
);
