import { describe, expect, test } from 'vitest';
import { readVariable } from './read-variable.js';

describe('a variable is declared by', () => {
  test.for([
    ['0..3', 0, 3, 0],
    ['0..3 = 2', 0, 3, 2],
    ['0..3=3', 0, 3, 3],
    ['-2 .. 2 = 0', -2, 2, 0],
    ['-0..1', 0, 1, 0],
    ['true', 0, 1, 1],
    ['false', 0, 1, 0],
  ] as const)('%s', ([text, min, max, initial]) => {
    expect(readVariable(text)).toEqual({ variable: { min, max, initial } });
  });
});

describe('what is written instead is read as it was most likely meant:', () => {
  test.for([
    { text: '0-3', cure: '0..3 = 0', variable: { min: 0, max: 3, initial: 0 } },
    { text: '0 to 3', cure: '0..3 = 0', variable: { min: 0, max: 3, initial: 0 } },
    { text: '0…3 = 2', cure: '0..3 = 2', variable: { min: 0, max: 3, initial: 2 } },
    { text: '3..0', cure: '0..3 = 0', variable: { min: 0, max: 3, initial: 0 } },
    { text: '0..3 = 5', cure: '0..3 = 3', variable: { min: 0, max: 3, initial: 3 } },
    { text: '1..3 = 0', cure: '1..3 = 1', variable: { min: 1, max: 3, initial: 1 } },
    { text: '3', cure: '0..3 = 3' },
    { text: 'yes', cure: 'true' },
    { text: 'No', cure: 'false' },
    { text: '0..0', cure: undefined },
    { text: 'often', cure: undefined },
    { text: '', cure: undefined },
  ])('$text → $cure', ({ text, cure, variable = { min: 0, max: 100, initial: 100 } }) => {
    const declared = readVariable(text);
    expect(declared.variable).toEqual(variable);
    expect(declared.expected).toBeDefined();
    expect(declared.cure).toBe(cure);
  });
});
