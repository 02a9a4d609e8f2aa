import { expect, test } from 'vitest';
import { columns, counted, percent, section } from './told.js';

test.for([
  { share: 0, told: '0 %' },
  { share: 0.0001, told: 'below 0.1 %' },
  { share: 0.0016, told: '0.2 %' },
  { share: 0.056, told: '5.6 %' },
  { share: 0.5, told: '50 %' },
  { share: 0.996, told: '99.6 %' },
  { share: 1, told: '100 %' },
])('$share is told as “$told”', ({ share, told }) => {
  expect(percent(share)).toBe(told);
});

test('columns stand under each other', () => {
  expect(
    columns([
      ['a', '10', 'x'],
      ['long', '5', ''],
    ]),
  ).toEqual(['a     10  x', 'long   5']);
});

test('a section without lines is left out', () => {
  expect(section('Heading', [])).toEqual([]);
  expect(section('Heading', ['line'])).toEqual(['', 'Heading', '  line']);
});

test('one is told as one', () => {
  expect([counted(1, 'play'), counted(0, 'play')]).toEqual(['1 play', '0 plays']);
});
