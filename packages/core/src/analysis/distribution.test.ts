import { expect, test } from 'vitest';
import {
  certainly,
  chanceOfAtLeast,
  convolve,
  distributionOf,
  mapAmounts,
  meanOf,
  mix,
} from './distribution.js';

const coin = distributionOf([
  [0, 0.5],
  [1, 0.5],
]);

test('sums of coins are binomial', () => {
  const sum = convolve(Array.from({ length: 10 }, () => coin));
  expect(chanceOfAtLeast(sum, 8)).toBeCloseTo((45 + 10 + 1) / 1024, 12);
  expect(meanOf(sum)).toBeCloseTo(5, 12);
});

test('three thirds make one', () => {
  const third = certainly(1 / 3);
  expect(chanceOfAtLeast(convolve([third, third, third]), 1)).toBe(1);
});

test('nothing sums to 0', () => {
  expect(meanOf(convolve([]))).toBe(0);
  expect(chanceOfAtLeast(convolve([]), 0)).toBe(1);
});

test('a mixture is as likely as its parts', () => {
  expect(chanceOfAtLeast(mix(0.7, certainly(1), coin), 1)).toBeCloseTo(0.7 + 0.3 * 0.5, 12);
});

test('amounts that a rule makes equal are added up', () => {
  expect(
    chanceOfAtLeast(
      mapAmounts(coin, () => 2),
      2,
    ),
  ).toBe(1);
});

test('a great many amounts are rounded to a grid, and that is told', () => {
  const uneven = (step: number) =>
    distributionOf(Array.from({ length: 300 }, (_, n) => [n * step, 1 / 300]));
  const exact = convolve([uneven(0.001), uneven(0.001)]);
  const coarse = convolve([uneven(0.001), uneven(0.00137), uneven(0.00173)]);
  expect(exact.exact).toBe(true);
  expect(coarse.exact).toBe(false);
  expect(meanOf(coarse)).toBeCloseTo((0.299 + 0.40963 + 0.51727) / 2, 3);
  expect(chanceOfAtLeast(coarse, 0)).toBeCloseTo(1, 9);
});
