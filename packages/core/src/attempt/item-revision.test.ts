import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryItem } from '../../test/arbitrary-item.js';
import { choicesOf, itemBase } from '../../test/sample-items.js';
import type { Item } from '../model/item.js';
import { splitItem } from '../model/split-key.js';
import { itemRevision } from './item-revision.js';

const items = {
  choice: {
    ...itemBase,
    kind: 'choice',
    pick: 'one',
    choices: choicesOf('a', 'b', 'c'),
    keepOrder: false,
  },
  match: {
    ...itemBase,
    kind: 'match',
    columns: [['P'], ['C']],
    prompts: choicesOf('p', 'q'),
    choices: choicesOf('a', 'b'),
  },
  rate: {
    ...itemBase,
    kind: 'rate',
    column: [],
    statements: choicesOf('a', 'b'),
    scale: { min: 1, max: 5 },
  },
  cloze: { ...itemBase, kind: 'cloze', blanks: ['1', '2'] },
  entry: { ...itemBase, kind: 'entry', format: 'text' },
} satisfies Record<string, Item>;

test.for([
  { of: 'choice', change: { pick: 'many' }, because: 'how many may be picked' },
  { of: 'choice', change: { choices: choicesOf('a', 'b') }, because: 'a choice that went' },
  {
    of: 'choice',
    change: { choices: choicesOf('a', 'b', 'c', 'd') },
    because: 'a choice that came',
  },
  { of: 'choice', change: { choices: choicesOf('a', 'b', 'x') }, because: 'a choice renamed' },
  { of: 'choice', change: { kind: 'best-worst' }, because: 'another kind' },
  { of: 'match', change: { prompts: choicesOf('p') }, because: 'a prompt that went' },
  { of: 'match', change: { choices: choicesOf('a', 'b', 'c') }, because: 'a distractor that came' },
  { of: 'rate', change: { scale: { min: 1, max: 7 } }, because: 'another scale' },
  { of: 'rate', change: { statements: choicesOf('a') }, because: 'a statement that went' },
  { of: 'cloze', change: { blanks: ['1'] }, because: 'a blank that went' },
  { of: 'entry', change: { format: 'number' }, because: 'numbers instead of words' },
] as const)('$of: $because is another structure', ({ of, change }) => {
  const changed = { ...items[of], ...change } as Item;
  expect(itemRevision(changed)).not.toBe(itemRevision(items[of]));
});

test.for([
  {
    of: 'choice',
    change: { choices: choicesOf('c', 'a', 'b') },
    because: 'choices in another order',
  },
  { of: 'choice', change: { keepOrder: true }, because: 'choices that keep their order' },
  {
    of: 'choice',
    change: { title: ['Annan'], prompt: [{ type: 'rule' }] },
    because: 'other words',
  },
  { of: 'choice', change: { points: 3, competencies: ['empathy'] }, because: 'other points' },
  { of: 'match', change: { prompts: choicesOf('q', 'p') }, because: 'prompts in another order' },
  { of: 'match', change: { columns: [['X'], ['Y']] }, because: 'other headers' },
  {
    of: 'rate',
    change: { scale: { min: 1, max: 5, minLabel: 'low' } },
    because: 'words on the scale',
  },
] as const)('$of: $because leave the structure as it was', ({ of, change }) => {
  const changed = { ...items[of], ...change } as Item;
  expect(itemRevision(changed)).toBe(itemRevision(items[of]));
});

test('a revision is short, and stays as it is for ever, since logs hold it', () => {
  expect(itemRevision(items.choice)).toBe('1osn19e');
  fc.assert(
    fc.property(arbitraryItem, (item) => {
      expect(itemRevision(splitItem(item).item)).toMatch(/^[0-9a-z]{1,7}$/);
    }),
  );
});
