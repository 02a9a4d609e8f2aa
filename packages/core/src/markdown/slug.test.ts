import { describe, expect, test } from 'vitest';
import { letter, slug } from './slug.js';

describe('a heading has the id that Git hosts give it:', () => {
  test.for([
    ['A customer walks in', 'a-customer-walks-in'],
    ['  What’s next?  ', 'whats-next'],
    ['Kärlek på jobbet!', 'kärlek-på-jobbet'],
    ['ŻÓŁW', 'żółw'],
    ['Rabat 50 % (i mere)', 'rabat-50--i-mere'],
    ['under_score and-hyphen', 'under_score-and-hyphen'],
    ['A – B', 'a--b'],
    ['1. First', '1-first'],
    ['नमस्ते', 'नमस्ते'],
    ['😀', ''],
    ['???', ''],
    ['', ''],
  ])('%s → %s', ([heading = '', id]) => {
    expect(slug(heading)).toBe(id);
  });
});

test.for([
  [0, 'a'],
  [1, 'b'],
  [25, 'z'],
  [26, 'aa'],
  [51, 'az'],
  [52, 'ba'],
  [701, 'zz'],
  [702, 'aaa'],
] as const)('thing %i that was given no id is %s', ([index, id]) => {
  expect(letter(index)).toBe(id);
});
