import type { BegunPlaythrough } from '@kundskap/core';
import { assert } from '@open-wc/testing';
import { lamp } from '../../test/lamp-scenario.js';
import { shownReplies } from './shown-replies.js';

const scenes = lamp().document.scenes;
const [door, story] = scenes;

describe('shownReplies', () => {
  it('is the same order each time, in every language', () => {
    const swedish = lamp('sv').document.scenes[0];
    assert.deepEqual(ids(door, at(7)), ids(swedish, at(7)));
  });

  it('differs from one playthrough to another', () => {
    const orders = new Set([1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ids(door, at(seed)).join()));
    assert.isAbove(orders.size, 1);
  });

  it('keeps the order when a guard opens one more', () => {
    const closed = ids(story, at(3, 1));
    const open = ids(story, at(3, 2));

    assert.sameMembers(closed, ['swap', 'rules']);
    assert.deepEqual(
      open.filter((id) => id !== 'joke'),
      closed,
    );
  });
});

function at(seed: number, patience = 1): BegunPlaythrough {
  return {
    phase: 'open',
    seed,
    startedAt: 0,
    lastAt: 0,
    scene: 'door',
    variables: { patience },
    visited: ['door'],
    steps: [],
    rewinds: 0,
  };
}

function ids(scene: (typeof scenes)[number] | undefined, playthrough: BegunPlaythrough): string[] {
  return scene ? shownReplies(scene, playthrough).map(({ id }) => id) : [];
}
