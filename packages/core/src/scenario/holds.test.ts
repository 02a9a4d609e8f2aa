import { describe, expect, test } from 'vitest';
import type { Comparison, Guard } from '../model/guard.js';
import { holds } from './holds.js';

const situation = { variables: { patience: 2, receipt: 0 }, visited: ['door', 'listen'] };

const patience = (operator: Comparison['operator'], value: number): Guard => ({
  type: 'compare',
  variable: 'patience',
  operator,
  value,
});
const visited = (scene: string): Guard => ({ type: 'visited', scene });

describe('holds', () => {
  test.for([
    { guard: undefined, expected: true, because: 'no guard always holds' },
    { guard: patience('>=', 2), expected: true, because: '2 ≥ 2' },
    { guard: patience('>=', 3), expected: false, because: '2 ≥ 3 fails' },
    { guard: patience('<=', 2), expected: true, because: '2 ≤ 2' },
    { guard: patience('<=', 1), expected: false, because: '2 ≤ 1 fails' },
    { guard: patience('>', 1), expected: true, because: '2 > 1' },
    { guard: patience('>', 2), expected: false, because: '2 > 2 fails' },
    { guard: patience('<', 3), expected: true, because: '2 < 3' },
    { guard: patience('<', 2), expected: false, because: '2 < 2 fails' },
    { guard: patience('=', 2), expected: true, because: '2 = 2' },
    { guard: patience('=', 0), expected: false, because: '2 = 0 fails' },
    { guard: patience('!=', 0), expected: true, because: '2 ≠ 0' },
    { guard: patience('!=', 2), expected: false, because: '2 ≠ 2 fails' },
    { guard: visited('door'), expected: true, because: 'the scene was entered' },
    { guard: visited('lost'), expected: false, because: 'the scene was not entered' },
    {
      guard: { type: 'not', of: visited('lost') },
      expected: true,
      because: 'not turns it round',
    },
    {
      guard: { type: 'and', of: [visited('door'), patience('>', 2)] },
      expected: false,
      because: 'and needs every part',
    },
    {
      guard: { type: 'or', of: [visited('lost'), patience('<', 3)] },
      expected: true,
      because: 'or needs one part',
    },
    {
      guard: { type: 'compare', variable: 'unknown', operator: '=', value: 0 },
      expected: true,
      because: 'a variable that is not declared reads as 0',
    },
  ] satisfies { guard: Guard | undefined; expected: boolean; because: string }[])(
    '$expected: $because',
    ({ guard, expected }) => {
      expect(holds(guard, situation)).toBe(expected);
    },
  );
});
