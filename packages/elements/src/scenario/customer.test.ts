import type { Scene } from '@kundskap/core';
import { assert } from '@open-wc/testing';
import { customerName } from './customer.js';

describe('customerName', () => {
  it('is the name of whoever speaks most', () => {
    assert.equal(customerName({ scenes: [scene('Carl', 'Denise'), scene('Denise')] }), 'Denise');
  });

  it('is the first to speak when several speak as much', () => {
    assert.equal(customerName({ scenes: [scene('Carl', 'Denise')] }), 'Carl');
  });

  it('is missing when nobody speaks', () => {
    assert.isUndefined(customerName({ scenes: [scene()] }));
  });
});

function scene(...speakers: string[]): Scene {
  return {
    id: speakers.join('-'),
    title: [],
    content: speakers.map((speaker) => ({ type: 'speech', speaker, children: ['…'] })),
    hints: [],
    choices: [],
    onward: [],
    sources: [],
  };
}
