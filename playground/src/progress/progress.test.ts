import { describe, expect, it } from 'vitest';
import {
  begin,
  complete,
  formatProgress,
  isDone,
  parseProgress,
  type Progress,
} from './progress.js';

const done: Progress = { a: { state: 'done', at: 1, best: 0.8, passed: true } };

describe('progress', () => {
  it('a document that is begun is open', () => {
    expect(begin({}, 'a', 1)).toEqual({ a: { state: 'open', at: 1 } });
  });

  it('beginning again changes nothing', () => {
    expect(begin(done, 'a', 2)).toBe(done);
  });

  it('a worse score takes away neither the best one nor a pass', () => {
    expect(complete(done, 'a', 2, { scaled: 0.4, passed: false })).toEqual({
      a: { state: 'done', at: 2, best: 0.8, passed: true },
    });
  });

  it('a better score counts', () => {
    expect(complete(done, 'a', 2, { scaled: 0.9, passed: true })['a']).toMatchObject({ best: 0.9 });
  });

  it('a lesson has no score', () => {
    expect(complete({}, 'a', 1)).toEqual({ a: { state: 'done', at: 1 } });
  });

  it.each([
    ['a lesson that was read', complete({}, 'a', 1), true],
    ['a quiz that was passed', done, true],
    ['a quiz that was not', complete({}, 'a', 1, { scaled: 0.4, passed: false }), false],
    ['what is in progress', begin({}, 'a', 1), false],
    ['what was not begun', {}, false],
  ])('isDone: %s', (_, progress, expected) => {
    expect(isDone(progress, 'a')).toBe(expected);
  });

  it('comes back from what was stored', () => {
    expect(parseProgress(formatProgress(done))).toEqual(done);
  });

  it.each([
    ['nothing', undefined],
    ['what is not JSON', '{'],
    ['another version', '{"version":2,"documents":{}}'],
    ['another shape', '{"version":1,"documents":[1]}'],
    ['an unknown state', '{"version":1,"documents":{"a":{"state":"lost","at":1}}}'],
  ])('%s counts as none', (_, text) => {
    expect(parseProgress(text)).toEqual({});
  });
});
