import type { PlaythroughEvent } from '@kundskap/core';
import { assert } from '@open-wc/testing';
import { lamp } from '../../test/lamp-scenario.js';
import { hasEnded } from './has-ended.js';

const started: PlaythroughEvent = {
  type: 'started',
  at: 0,
  version: 1,
  document: 'complaints/lamp',
  lang: 'en',
  seed: 1,
};
const lost: PlaythroughEvent = { type: 'decided', at: 1, scene: 'door', choice: 'phone' };
const rewound: PlaythroughEvent = { type: 'rewound', at: 2, step: 0 };

describe('hasEnded', () => {
  for (const [name, log, expected] of [
    ['is false before the start', [], false],
    ['is false on the way', [started], false],
    ['is true at an ending', [started, lost], true],
    ['stays true after going back', [started, lost, rewound], true],
  ] as const) {
    it(name, () => {
      assert.equal(hasEnded(lamp().document, log), expected);
    });
  }
});
