import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryOrder } from '../../test/arbitrary-item.js';
import { hash } from './hash.js';
import { shuffle } from './shuffle.js';

const four = ['a', 'b', 'c', 'd'];
const eight = [...four, 'e', 'f', 'g', 'h'];
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('a shuffle loses nothing and adds nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), seed, (ids, seed) => {
      expect([...shuffle(ids, seed)].sort()).toEqual([...ids].sort());
    }),
  );
});

test('the order in which ids come does not matter', () => {
  fc.assert(
    fc.property(arbitraryOrder(eight), seed, (ids, seed) => {
      expect(shuffle(ids, seed)).toEqual(shuffle(eight, seed));
    }),
  );
});

test('an order stays as it is for ever, since stored attempts hold only its seed', () => {
  expect(shuffle(eight, 0).join('')).toBe('cadbfghe');
  expect(shuffle(eight, 1).join('')).toBe('faehgbdc');
  expect(shuffle(eight, 4294967295).join('')).toBe('hbfgecda');
});

test.for([
  { seeds: 'that follow each other', seedAt: (n: number) => n },
  { seeds: 'made from texts that follow each other', seedAt: (n: number) => hash(`${n} greet`) },
])('with seeds $seeds, each of 24 orders is as likely as any other', ({ seedAt }) => {
  const rounds = 24_000;
  const counts = new Map<string, number>();
  for (let n = 0; n < rounds; n++) {
    const order = shuffle(four, seedAt(n)).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  const expected = rounds / 24;
  const chiSquare = [...counts.values()].reduce(
    (sum, n) => sum + (n - expected) ** 2 / expected,
    0,
  );

  expect(counts.size).toBe(24);
  // The 99.9th percentile of χ² with 23 degrees of freedom.
  expect(chiSquare).toBeLessThan(49.73);
});

test('a hash is a whole number of 32 bits, as published for FNV-1a', () => {
  expect(hash('')).toBe(0x811c9dc5);
  expect(hash('a')).toBe(0xe40c292c);
  expect(hash('foobar')).toBe(0xbf9cf968);
});
