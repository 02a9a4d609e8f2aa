import {
  plainText,
  replayPlaythrough,
  type BegunPlaythrough,
  type PlaythroughEvent,
  type ScenarioDocument,
} from '@kundskap/core';
import { assert } from '@open-wc/testing';
import { lamp } from '../../test/lamp-scenario.js';
import { linesOf, transcript, type Line } from './transcript.js';

const scenario = lamp().document;

describe('transcript', () => {
  it('begins with the first scene, and no reply', () => {
    const [turn, ...others] = transcript(scenario, play());

    assert.isEmpty(others);
    assert.equal(turn?.scene.id, 'door');
    assert.deepEqual(turn?.lines.map(tell), [
      'A woman comes in with a box under her arm.',
      'Anna Lund (customer): I bought this lamp yesterday. It does not work!',
    ]);
    assert.isUndefined(turn?.reply);
  });

  it('tells each scene once for each visit, with the reply given there', () => {
    const turns = transcript(scenario, play('ask', 'joke', 'swap'));

    assert.deepEqual(
      turns.map(({ step, scene, reply }) => [step, scene.id, reply?.length ?? 0]),
      [
        [0, 'door', 2],
        [1, 'story', 1],
        [2, 'story', 1],
        [3, 'stockroom', 0],
      ],
    );
  });

  it('shows guarded paragraphs and the mood as they were in that scene', () => {
    const [door, story] = transcript(scenario, play('receipt'));

    assert.deepEqual([door?.mood, story?.mood], [2, 0]);
    assert.deepEqual(story?.lines.map(tell), [
      'Anna Lund (customer): I sat in the dark all evening.',
      'She sighs and looks at her watch.',
    ]);
  });

  it('is told anew in another language from the same playthrough', () => {
    const swedish = transcript(lamp('sv').document, play('receipt'));

    assert.deepEqual(
      swedish.map(({ reply }) => reply),
      [[{ manner: 'said', children: ['Har du kvittot?'] }], undefined],
    );
  });

  it('leaves out a scene that is no longer there', () => {
    const edited: ScenarioDocument = {
      ...scenario,
      scenes: scenario.scenes.filter(({ id }) => id !== 'door'),
    };

    assert.deepEqual(
      transcript(edited, play('ask')).map(({ step, scene }) => [step, scene.id]),
      [[1, 'story']],
    );
  });
});

describe('linesOf', () => {
  it('keeps stage directions, things to look at and speech apart, in their order', () => {
    const lines = linesOf(
      [
        { type: 'paragraph', children: ['She hands you a letter.'] },
        { type: 'paragraph', children: ['It is short.'] },
        { type: 'quote', children: [{ type: 'paragraph', children: ['Dear shop'] }] },
        { type: 'paragraph', children: [{ type: 'image', src: 'a.png', alt: 'The letter' }] },
        { type: 'speech', speaker: 'Carl', children: ['Well?'] },
      ],
      'Denise',
    );

    assert.deepEqual(
      lines.map(({ type }) => type),
      ['direction', 'material', 'speech'],
    );
    assert.equal(lines.map(tell).at(-1), 'Carl: Well?');
  });
});

function play(...choices: string[]): BegunPlaythrough {
  const started: PlaythroughEvent = {
    type: 'started',
    at: 0,
    version: 1,
    document: scenario.id,
    lang: 'en',
    seed: 1,
  };
  let log: readonly PlaythroughEvent[] = [started];
  for (const choice of choices) {
    const here = replayPlaythrough(scenario, log);
    if (here.phase === 'ready') throw new Error('not started');
    log = [...log, { type: 'decided', at: log.length, scene: here.scene, choice }];
  }
  const playthrough = replayPlaythrough(scenario, log);
  if (playthrough.phase === 'ready') throw new Error('not started');
  return playthrough;
}

function tell(line: Line): string {
  if (line.type !== 'speech') return plainText(line.content).trim();
  return `${line.speaker}${line.customer ? ' (customer)' : ''}: ${plainText(line.children)}`;
}
