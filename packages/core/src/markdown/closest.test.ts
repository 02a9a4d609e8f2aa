import { describe, expect, test } from 'vitest';
import { closest, closestId } from './closest.js';

const known = ['listening', 'timeliness', 'end', 'patience'];

describe('the word that was most likely meant', () => {
  test.for([
    ['listning', 'listening'],
    ['lisetning', 'listening'],
    ['Listening', 'listening'],
    ['timelines', 'timeliness'],
    ['time', undefined],
    ['edn', 'end'],
    ['en', 'end'],
    ['x', undefined],
    ['', undefined],
    ['patientce', 'patience'],
    ['something else', undefined],
  ])('by %s is %s', ([word = '', meant]) => {
    expect(closest(word, known)).toBe(meant);
  });

  test('is the nearest of several', () => {
    expect(closest('door2', ['door1x', 'door', 'door22'])).toBe('door');
  });

  test('is not looked for among more than a thousand', () => {
    expect(
      closest(
        's0',
        Array.from({ length: 1001 }, (_, n) => `s${n}`),
      ),
    ).toBeUndefined();
  });
});

describe('the id that was most likely meant', () => {
  const ids = ['door', 'look-at-it', 'the-end', 'in-the-shop'];
  test.for([
    ['Door', 'door'],
    ['door.', 'door'],
    ['dor', 'door'],
    ['end', 'the-end'],
    ['the-door', 'door'],
    ['look at it', 'look-at-it'],
    ['look-at', 'look-at-it'],
    ['the', undefined],
    ['nowhere', undefined],
    ['', undefined],
  ])('by %s is %s', ([id = '', meant]) => {
    expect(closestId(id, ids)).toBe(meant);
  });
});
