import { expect, test } from 'vitest';
import { moodShare } from './mood-share.js';

const variables = {
  patience: { min: -1, max: 3, initial: 1 },
  fixed: { min: 2, max: 2, initial: 2 },
};

test.for([
  { values: { patience: -1 }, share: 0, because: 'the lowest is nothing' },
  { values: { patience: 3 }, share: 1, because: 'the highest is all' },
  { values: { patience: 2 }, share: 0.75, because: 'in between it is a share' },
  { values: {}, share: 0.5, because: 'a mood not heard of is as it began' },
  { values: { patience: 9 }, share: 1, because: 'it stays within its bounds' },
])('$values → $share: $because', ({ values, share }) => {
  expect(moodShare({ mood: 'patience', variables }, values)).toBe(share);
});

test.for([
  { mood: undefined, because: 'no variable is named' },
  { mood: 'fixed', because: 'it cannot change' },
  { mood: 'constructor', because: 'it is not declared' },
])('there is no mood: $because', ({ mood }) => {
  expect(moodShare({ ...(mood && { mood }), variables }, {})).toBeUndefined();
});
