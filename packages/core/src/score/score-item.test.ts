import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arbitraryItem,
  arbitraryItems,
  arbitraryOrder,
  arbitraryResponse,
  rightResponse,
} from '../../test/arbitrary-item.js';
import { itemKinds, type Item } from '../model/item.js';
import { splitItem, type AuthoredItem } from '../model/split-key.js';
import { itemRevision } from '../attempt/item-revision.js';
import { shownChoices } from '../attempt/shown-choices.js';
import { assessItem } from './assess-item.js';
import { isComplete } from './is-complete.js';
import { scoreItem } from './score-item.js';

const itemAndResponse = arbitraryItem.chain((authored) =>
  arbitraryResponse(authored).map((response) => ({ ...splitItem(authored), response })),
);

describe.for(itemKinds)('%s', (kind) => {
  const items = arbitraryItems[kind] as fc.Arbitrary<AuthoredItem>;

  test('the right response earns all points, and is complete', () => {
    fc.assert(
      fc.property(items, (authored) => {
        const { item, key } = splitItem(authored);
        const response = rightResponse(authored);
        const { points } = item;
        expect(scoreItem(item, key, response)).toEqual({ raw: points, max: points, scaled: 1 });
        expect(isComplete(item, response)).toBe(true);
      }),
    );
  });

  test('no response earns nothing, and is not complete', () => {
    fc.assert(
      fc.property(items, (authored) => {
        const { item, key } = splitItem(authored);
        expect(scoreItem(item, key, undefined)).toEqual({ raw: 0, max: item.points, scaled: 0 });
        expect(isComplete(item, undefined)).toBe(false);
      }),
    );
  });

  test.for([
    null,
    7,
    'text',
    true,
    [1],
    [[]],
    { a: {} },
    { text: 1, lang: 'sv' },
    [null],
    { ticked: [] },
  ])('a stored %j, which fits nothing, earns nothing', (stored) => {
    fc.assert(
      fc.property(items, (authored) => {
        const { item, key } = splitItem(authored);
        expect(scoreItem(item, key, stored as never).raw).toBe(0);
        expect(assessItem(item, key, stored as never).correctness).toBe('unanswered');
      }),
    );
  });
});

test('whatever the response, the score is from 0 to all, and the parts agree with it', () => {
  fc.assert(
    fc.property(itemAndResponse, ({ item, key, response }) => {
      const { score, correctness, parts } = assessItem(item, key, response);
      expect(score).toEqual(scoreItem(item, key, response));
      expect(score.scaled).toBeGreaterThanOrEqual(0);
      expect(score.scaled).toBeLessThanOrEqual(1);
      expect(score.max).toBe(item.points);
      if (correctness === 'correct') {
        expect(parts.every((part) => part.correctness === 'correct')).toBe(true);
      }
      if (correctness === 'unanswered') expect(score.raw).toBe(0);
    }),
    { numRuns: 1000 },
  );
});

test('the order of choices in a document changes no score, no order shown and no revision', () => {
  const permuted = itemAndResponse.chain(({ item, key, response }) =>
    permutationOf(item).map((other) => ({ item, other, key, response })),
  );
  fc.assert(
    fc.property(permuted, fc.nat(), ({ item, other, key, response }, seed) => {
      expect(scoreItem(other, key, response)).toEqual(scoreItem(item, key, response));
      expect(itemRevision(other)).toBe(itemRevision(item));
      if (item.kind !== 'rate') expect(shownChoices(other, seed)).toEqual(shownChoices(item, seed));
    }),
    { numRuns: 500 },
  );
});

function permutationOf(item: Item): fc.Arbitrary<Item> {
  if (item.kind === 'rate')
    return permute(item.statements).map((statements) => ({ ...item, statements }));
  if (!('choices' in item)) return fc.constant(item);
  return permute(item.choices).map((choices) => ({ ...item, choices }));
}

function permute<T extends { readonly id: string }>(
  list: readonly T[],
): fc.Arbitrary<readonly T[]> {
  return arbitraryOrder(list.map(({ id }) => id)).map((ids) =>
    ids.map((id) => list.find((one) => one.id === id)!),
  );
}
