import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Guard } from '../model/guard.js';
import { formatGuard } from './format-guard.js';
import { readGuard } from './read-guard.js';

const at = { line: 1, column: 1, endLine: 1, endColumn: 80 };
const is = (variable: string): Guard => ({ type: 'compare', variable, operator: '!=', value: 0 });
const and = (...of: Guard[]): Guard => ({ type: 'and', of });
const or = (...of: Guard[]): Guard => ({ type: 'or', of });
const not = (of: Guard): Guard => ({ type: 'not', of });

describe('a guard is read by the precedence not, and, or:', () => {
  test.for([
    { text: 'if a', guard: is('a') },
    { text: 'if  a ', guard: is('a') },
    { text: 'if not a', guard: not(is('a')) },
    { text: 'if not not a', guard: not(not(is('a'))) },
    { text: 'if a and b', guard: and(is('a'), is('b')) },
    { text: 'if a and b and c', guard: and(is('a'), is('b'), is('c')) },
    { text: 'if a or b and c', guard: or(is('a'), and(is('b'), is('c'))) },
    { text: 'if a and b or c', guard: or(and(is('a'), is('b')), is('c')) },
    { text: 'if (a or b) and c', guard: and(or(is('a'), is('b')), is('c')) },
    { text: 'if not a and b', guard: and(not(is('a')), is('b')) },
    { text: 'if not (a and b)', guard: not(and(is('a'), is('b'))) },
    { text: 'if ((a))', guard: is('a') },
    { text: 'if visited #door', guard: { type: 'visited', scene: 'door' } },
    { text: 'if visited #2nd-door', guard: { type: 'visited', scene: '2nd-door' } },
    {
      text: 'if not visited #hall or a',
      guard: or(not({ type: 'visited', scene: 'hall' }), is('a')),
    },
    ...(['>=', '<=', '>', '<', '=', '!='] as const).flatMap((operator) => [
      { text: `if a ${operator} 2`, guard: { type: 'compare', variable: 'a', operator, value: 2 } },
      { text: `if a${operator}-2`, guard: { type: 'compare', variable: 'a', operator, value: -2 } },
    ]),
    {
      text: 'if tålamod > 1',
      guard: { type: 'compare', variable: 'tålamod', operator: '>', value: 1 },
    },
    { text: 'if android', guard: is('android') },
  ])('$text', ({ text, guard }) => {
    expect(readGuard(text, at)?.guard).toEqual(guard);
  });
});

test.for([
  'if',
  'if and',
  'if a and',
  'if or a',
  'if a b',
  'if not',
  'if (a',
  'if a)',
  'if ()',
  'if a >',
  'if a > b',
  'if a > 1.5',
  'if a >> 1',
  'if a == 1',
  'if a && b',
  'if !a',
  'if a > 1 and > 0',
  'if visited door',
  'if visited',
  'if #door',
  'if 2 > a',
  'if a = true and',
  'if a, b',
  `if ${'not '.repeat(300)}a`,
])('“%s” is no guard', (text) => {
  expect(readGuard(text, at)).toBeUndefined();
});

test('the names that a guard reads are found at their places', () => {
  expect(readGuard('if a and visited #bb', { ...at, column: 5 })?.names).toEqual([
    { name: 'a', refersTo: 'variable', span: { line: 1, column: 9, endLine: 1, endColumn: 10 } },
    { name: 'bb', refersTo: 'scene', span: { line: 1, column: 24, endLine: 1, endColumn: 26 } },
  ]);
});

test('a guard that is written out reads as the same guard', () => {
  const { guard } = fc.letrec<{ guard: Guard }>((tie) => ({
    guard: fc.oneof(
      { maxDepth: 3 },
      fc.record({
        type: fc.constant('compare' as const),
        variable: fc.constantFrom('a', 'receipt', 'tålamod'),
        operator: fc.constantFrom('>=', '<=', '>', '<', '=', '!='),
        value: fc.integer({ min: -9, max: 9 }),
      }),
      fc.constant({ type: 'visited' as const, scene: 'door' }),
      fc.record({ type: fc.constant('not' as const), of: tie('guard') }),
      fc.record({
        type: fc.constantFrom('and', 'or'),
        of: fc.array(tie('guard'), { minLength: 2, maxLength: 3 }),
      }),
    ),
  }));
  fc.assert(
    fc.property(guard, (each) => {
      expect(readGuard(`if ${formatGuard(each)}`, at)?.guard).toEqual(each);
    }),
  );
});
