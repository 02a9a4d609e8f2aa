import type { LessonDocument } from '@kundskap/core';
import { assert, fixture, html, waitUntil } from '@open-wc/testing';
import './define.js';
import type { LessonElement } from './lesson.js';

const lesson: LessonDocument = {
  id: 'welcome/lesson',
  kind: 'lesson',
  lang: 'en',
  title: 'A good welcome',
  introduction: [{ type: 'paragraph', children: ['It takes a few seconds.'] }],
  competencies: [],
  sources: [],
  sections: [
    {
      id: 'say-hello',
      title: ['Say hello first'],
      content: [
        { type: 'paragraph', children: ['Look up when somebody comes in.'] },
        { type: 'speech', speaker: 'Nadia', children: ['Hello!'] },
      ],
      takeaway: [{ type: 'paragraph', children: ['Greet everyone.'] }],
      onward: [
        { text: 'Take the quiz', href: 'quiz.md' },
        { text: 'Do not', href: 'javascript:alert(1)' },
      ],
      sources: [],
    },
  ],
};

describe('<kundskap-lesson>', () => {
  for (const lang of ['en', 'sv', 'pl', 'da'] as const) {
    it(`is accessible in ${lang}`, async () => {
      const el = await read(lang);
      await assert.isAccessible(el);
    });
  }

  it('shows its sections, each with what to remember', async () => {
    const el = await read('sv');

    assert.equal(text(el, 'h2'), 'A good welcome');
    assert.equal(text(el, 'h3'), 'Say hello first');
    assert.equal(text(el, '.speech'), 'Nadia: Hello!');
    assert.equal(text(el, '[part=takeaway]'), 'Kom ihåg Greet everyone.');
  });

  it('marks its own language within a page in another', async () => {
    const el = await read('sv');

    assert.equal(el.renderRoot.querySelector('h3')?.lang, 'en');
    assert.equal(el.renderRoot.querySelector<HTMLElement>('.lesson')?.lang, 'sv');
  });

  it('leads on only to what a link may open', async () => {
    const el = await read('en');
    const links = [...el.renderRoot.querySelectorAll('[part=onward] a')];

    assert.deepEqual(
      links.map((link) => link.getAttribute('href')),
      ['quiz.md'],
    );
  });

  it('says one clear sentence when there is nothing to load, and tries again', async () => {
    const el = await fixture<LessonElement>(
      html`<kundskap-lesson lang="en" src="/nowhere.json"></kundskap-lesson>`,
    );
    await waitUntil(() => el.renderRoot.querySelector('[part=failure]'));
    await assert.isAccessible(el);

    assert.include(text(el, '[part=failure]'), 'was not found');
    assert.include(text(el, 'button'), 'Try again');
  });
});

async function read(lang: string): Promise<LessonElement> {
  const el = await fixture<LessonElement>(
    html`<kundskap-lesson lang=${lang} .document=${lesson}></kundskap-lesson>`,
  );
  await waitUntil(() => el.renderRoot.querySelector('h2'));
  return el;
}

function text(el: LessonElement, selector: string): string {
  const found = el.renderRoot.querySelector(selector);
  return (found?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
