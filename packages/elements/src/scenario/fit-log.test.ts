import { startPlaythrough, type PlaythroughEvent, type ScenarioDocument } from '@kundskap/core';
import { assert } from '@open-wc/testing';
import { lamp } from '../../test/lamp-scenario.js';
import { fitLog } from './fit-log.js';

const { document } = lamp();
const started = startPlaythrough(document, { at: 0, seed: 0 });
const ask = decided('door', 'ask');
const receipt = decided('door', 'receipt');
const swap = decided('story', 'swap');
const goOn: PlaythroughEvent = { type: 'continued', at: 0, scene: 'stockroom' };
const back = (step: number): PlaythroughEvent => ({ type: 'rewound', at: 0, step });

describe('fitLog', () => {
  for (const [because, log, edited, fitting, isCut] of [
    ['keeps all that fits', [started, ask, swap, goOn], document, 4, false],
    ['keeps what was gone back from', [started, ask, back(0), receipt], document, 4, false],
    ['cuts at a choice that is gone', [started, ask, swap, goOn], without('swap'), 2, true],
    ['cuts at a choice that is closed now', [started, ask, swap], closed('swap'), 2, true],
    ['cuts to the start', [started, ask, swap], { ...document, start: 'story' }, 1, true],
    ['cuts all when there is no start', [started, ask], { ...document, start: 'gone' }, 0, true],
  ] as const) {
    it(because, () => {
      assert.deepEqual(fitLog(edited, log), { log: log.slice(0, fitting), isCut });
    });
  }

  it('does not mind the loss of what was gone back from', () => {
    const log = [started, ask, swap, back(0), receipt];
    assert.deepEqual(fitLog(without('ask'), log), { log: [started, receipt], isCut: false });
  });

  it('cuts the way that was taken last', () => {
    const log = [started, receipt, back(0), ask, swap];
    assert.deepEqual(fitLog(without('swap'), log), { log: [started, ask], isCut: true });
  });
});

function decided(scene: string, choice: string): PlaythroughEvent {
  return { type: 'decided', at: 0, scene, choice };
}

function without(id: string): ScenarioDocument {
  return {
    ...document,
    scenes: document.scenes.map((scene) => ({
      ...scene,
      choices: scene.choices.filter((choice) => choice.id !== id),
    })),
  };
}

function closed(id: string): ScenarioDocument {
  return {
    ...document,
    scenes: document.scenes.map((scene) => ({
      ...scene,
      choices: scene.choices.map((choice) =>
        choice.id === id
          ? { ...choice, when: { type: 'visited', scene: 'lost' } as const }
          : choice,
      ),
    })),
  };
}
