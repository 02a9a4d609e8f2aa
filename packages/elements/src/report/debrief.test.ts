import type { DebriefStep } from '@kundskap/core';
import { assert, fixture, html } from '@open-wc/testing';
import { messages } from '../locale/en.js';
import { renderDebrief, type DebriefView } from './debrief.js';

const best: DebriefStep = {
  step: 2,
  scene: 'door',
  title: ['At the door'],
  content: [{ type: 'speech', speaker: 'Anna', children: ['It does not work!'] }],
  choice: 'phone',
  said: ['Keep writing'],
  gains: { listening: 2 },
  feedback: [{ type: 'paragraph', children: ['She is in the room, the phone is not.'] }],
  explanation: [{ type: 'paragraph', children: ['Attention comes first.'] }],
};

const step: DebriefStep = {
  ...best,
  gains: { listening: -2, 'eye-contact': 0 },
  better: {
    choice: 'ask',
    said: ['“What happened?”'],
    feedback: [{ type: 'paragraph', children: ['You hear her out.'] }],
  },
};

describe('renderDebrief', () => {
  it('tells of a decision under a heading: what happened, was chosen, earned and would be better', async () => {
    const el = await render([step]);

    assert.equal(text(el, 'h4'), 'At the door');
    assert.equal(text(el, 'blockquote'), 'Anna: It does not work!');
    assert.isFalse(el.querySelector('details')?.open);
    assert.equal(text(el, '.mine'), 'Keep writing');
    assert.equal(text(el, '.gains'), 'Listening −2');
    assert.include(text(el, '[part=decision]'), 'She is in the room, the phone is not.');
    assert.include(text(el, '[part=better]'), 'What happened? You hear her out.');
    assert.include(text(el, '[part=decision]'), 'Why Attention comes first.');
  });

  it('says so when nothing was better', async () => {
    const el = await render([best]);

    assert.isNull(el.querySelector('[part=better]'));
    assert.include(text(el, '[part=decision]'), 'There was no better choice.');
  });

  it('says so when a decision earned nothing', async () => {
    const el = await render([{ ...step, gains: {} }]);

    assert.isNull(el.querySelector('.gains'));
    assert.include(text(el, '[part=decision]'), 'No points');
  });

  for (const [name, told, quality] of [
    ['a best choice is right', best, 'correct'],
    ['a choice that costs is wrong', step, 'incorrect'],
    ['a choice that could be better is partly right', { ...step, gains: { a: 1 } }, 'partly'],
  ] as const) {
    it(`marks that ${name}`, async () => {
      const el = await render([told]);
      assert.isTrue(el.querySelector('.marker')?.classList.contains(quality));
    });
  }

  it('offers to try again from each decision, by its step', async () => {
    const tried: number[] = [];
    const el = await render([step, { ...best, step: 5 }], (n) => tried.push(n));
    const buttons = [...el.querySelectorAll('button')];
    buttons.at(-1)?.click();

    assert.deepEqual(tried, [5]);
    assert.deepEqual(
      buttons.map((button) => plain(button.textContent)),
      ['Try again from here: At the door', 'Try again from here: At the door'],
    );
  });

  it('offers nothing where nothing can be tried again', async () => {
    const el = await render([step]);
    assert.isNull(el.querySelector('button'));
  });

  it('is empty when nothing was decided', async () => {
    const el = await render([]);
    assert.isNull(el.querySelector('ol'));
  });
});

function render(steps: readonly DebriefStep[], onTryAgain?: DebriefView['onTryAgain']) {
  const view: DebriefView = {
    messages,
    options: {},
    lang: 'en',
    competencyLabel: (id) => id.charAt(0).toUpperCase() + id.slice(1),
    onTryAgain,
  };
  return fixture<HTMLElement>(html`<div>${renderDebrief(steps, view)}</div>`);
}

function text(el: Element, selector: string): string {
  return plain(el.querySelector(selector)?.textContent ?? '');
}

function plain(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
