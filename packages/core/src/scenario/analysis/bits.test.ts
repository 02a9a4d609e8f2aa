import { expect, test } from 'vitest';
import { hasBit, sumWithout, withBit, type Bits } from './bits.js';

const bits = (...members: number[]) => members.reduce<Bits>(withBit, []);
const weights = Array.from({ length: 70 }, (_, bit) => bit + 1);

test.for([0, 1, 31, 32, 63, 64])('bit %d is there once it is set, and no other is', (bit) => {
  const found = [...weights.keys()].filter((other) => hasBit(bits(bit), other));
  expect(found).toEqual([bit]);
});

test.for([
  { some: bits(), others: bits(3), sum: 0, because: 'nothing sums to 0' },
  { some: bits(0, 31, 32, 64), others: bits(), sum: 1 + 32 + 33 + 65, because: 'all bits count' },
  { some: bits(0, 31, 32), others: bits(31), sum: 1 + 33, because: 'what others have does not' },
  { some: bits(2), others: bits(2, 64), sum: 0, because: 'others may be longer' },
])('$sum: $because', ({ some, others, sum }) => {
  expect(sumWithout(some, others, weights)).toBe(sum);
});
