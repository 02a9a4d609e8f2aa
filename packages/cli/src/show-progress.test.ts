import { expect, test } from 'vitest';
import { showProgress } from './show-progress.js';

/** What is written while ten things are done, each taking so many milliseconds. */
function written(isTTY: boolean, eachMs: number): string {
  let text = '';
  let time = 1000;
  const progress = showProgress(
    'Reading',
    { stderr: { write: (more) => (text += more), isTTY } },
    () => time,
  );
  for (let done = 1; done <= 10; done += 1) {
    time += eachMs;
    progress(done, 10);
  }
  return text;
}

test('long work shows how far it has come, and its line goes at the end', () => {
  const text = written(true, 200);
  expect(text).toContain('Reading 2 of 10…');
  expect(text).toContain('Reading 9 of 10…');
  expect(text.endsWith('\r\u001B[K')).toBe(true);
});

test('work that is soon done shows nothing', () => {
  expect(written(true, 10)).toBe('');
});

test('a program is shown nothing', () => {
  expect(written(false, 1000)).toBe('');
});

test('it does not flicker: there is at least a tenth of a second between two updates', () => {
  expect(written(true, 60).match(/Reading/g)).toHaveLength(2);
});
