import { describe, expect, it } from 'vitest';
import { estimateMinutes } from './estimate-minutes.js';

describe('estimateMinutes', () => {
  it.each([
    ['a lesson is read in full', { kind: 'lesson', words: 540, parts: 4 }, 3],
    ['a conversation shows one path', { kind: 'scenario', words: 1440, parts: 8 }, 6],
    ['a quiz takes time to think', { kind: 'quiz', words: 1800, parts: 10 }, 9],
    ['nothing takes less than a minute', { kind: 'lesson', words: 20, parts: 1 }, 1],
  ] as const)('%s', (_, document, minutes) => {
    expect(estimateMinutes(document)).toBe(minutes);
  });
});
