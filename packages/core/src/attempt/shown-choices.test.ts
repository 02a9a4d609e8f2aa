import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryItems, idsOf } from '../../test/arbitrary-item.js';
import { choicesOf, itemBase } from '../../test/sample-items.js';
import type { ChoiceItem } from '../model/choice-item.js';
import { splitItem } from '../model/split-key.js';
import { shownChoices } from './shown-choices.js';

const item: ChoiceItem = {
  ...itemBase,
  kind: 'choice',
  pick: 'one',
  choices: choicesOf('a', 'b', 'c', 'd', 'e', 'f'),
  keepOrder: false,
};

const shown = (seed: number, changed: Partial<ChoiceItem> = {}) =>
  idsOf(shownChoices({ ...item, ...changed }, seed)).join('');

test('a seed always gives the same order', () => {
  expect(shown(1)).toBe(shown(1));
  expect(new Set([1, 2, 3, 4, 5].map((seed) => shown(seed))).size).toBe(5);
});

test('items of one attempt have orders of their own', () => {
  expect(shown(1, { id: 'greet' })).not.toBe(shown(1, { id: 'refund' }));
});

test('rearranging the choices of a document does not rearrange what is shown', () => {
  expect(shown(1, { choices: [...item.choices].reverse() })).toBe(shown(1));
});

test('other words are shown in the same order', () => {
  const translated = item.choices.map(({ id }) => ({ id, text: [`på svenska ${id}`] }));
  expect(shown(1, { choices: translated })).toBe(shown(1));
});

test('the author may keep the order', () => {
  expect(shown(1, { keepOrder: true })).toBe('abcdef');
});

test.for(['choice', 'best-worst', 'order', 'match'] as const)(
  'all choices of %s are shown',
  (kind) => {
    fc.assert(
      fc.property(arbitraryItems[kind], fc.nat(), (authored, seed) => {
        const { choices } = authored;
        const shownIds = idsOf(shownChoices(splitItem(authored).item, seed));
        expect([...shownIds].sort()).toEqual([...idsOf(choices)].sort());
      }),
    );
  },
);

test('statements to rate stay in the author’s order', () => {
  fc.assert(
    fc.property(arbitraryItems.rate, fc.nat(), (item, seed) => {
      expect(shownChoices(splitItem(item).item, seed)).toEqual(item.statements);
    }),
  );
});

test.for(['cloze', 'entry', 'open'] as const)('%s has nothing to pick', (kind) => {
  fc.assert(
    fc.property(arbitraryItems[kind], fc.nat(), (item, seed) => {
      expect(shownChoices(splitItem(item).item, seed)).toEqual([]);
    }),
  );
});
