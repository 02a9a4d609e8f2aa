import { assert } from '@open-wc/testing';
import { moodLevel } from './mood.js';

describe('moodLevel', () => {
  for (const [value, level] of [
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 4],
    [7, 4],
    [-1, 0],
  ] as const) {
    it(`of ${value} between 0 and 3 is ${level}`, () => {
      const variables = { patience: { min: 0, max: 3, initial: 0 } };
      assert.equal(moodLevel({ mood: 'patience', variables }, { patience: value }), level);
    });
  }

  it('is where the variable begins as long as nothing has changed it', () => {
    const variables = { trust: { min: -2, max: 2, initial: 2 } };
    assert.equal(moodLevel({ mood: 'trust', variables }, {}), 4);
  });

  it('is missing when the scenario names no mood, or one it does not declare', () => {
    assert.isUndefined(moodLevel({ variables: {} }, {}));
    assert.isUndefined(moodLevel({ mood: 'trust', variables: {} }, {}));
  });
});
