import type { Block, Content } from '@kundskap/core';
import { assert, fixture, html } from '@open-wc/testing';
import { deepQuery, deepText } from '../../test/deep.js';
import { keyOfAllKinds, quizOfAllKinds } from '../../test/quiz-documents.js';
import { waitFor } from '../../test/wait-for.js';
import '../quiz/define.js';
import { memoryStore } from '../store/memory-store.js';
import { loadRichBlocks } from './load-rich-blocks.js';

const list: Block = { type: 'list', items: [[{ type: 'paragraph', children: ['A lamp'] }]] };

describe('loadRichBlocks', () => {
  for (const [what, content, isNeeded] of [
    ['a paragraph', [{ type: 'paragraph', children: ['Hi ', { type: 'break' }] }], false],
    ['speech', [{ type: 'speech', speaker: 'Maja', children: ['Hi'] }], false],
    ['words that look like a list', [{ type: 'paragraph', children: ['"type":"list"'] }], false],
    ['nothing', [], false],
    ['a list', [list], true],
    ['a link', [paragraphWith({ type: 'link', href: '#', children: [] })], true],
    ['a picture', [paragraphWith({ type: 'image', src: 'a.png', alt: '' })], true],
  ] as [string, Content, boolean][]) {
    it(`loads ${isNeeded ? 'more' : 'nothing'} for ${what}`, async () => {
      assert.equal((await loadRichBlocks(content)) !== undefined, isNeeded);
    });
  }

  it('loads nothing for an element without an item', async () => {
    assert.isUndefined(await loadRichBlocks(undefined));
  });
});

describe('a quiz with lists', () => {
  it('shows them in the introduction and in an item, styled', async () => {
    const { items, ...quiz } = quizOfAllKinds();
    const document = {
      ...quiz,
      introduction: [list],
      items: items.map((item) => ({ ...item, prompt: [list] })),
    };
    const shown = await fixture(
      html`<kundskap-quiz
        .document=${document}
        .key=${keyOfAllKinds}
        .store=${memoryStore()}
      ></kundskap-quiz>`,
    );
    const found = await waitFor(() => {
      const inItem = deepQuery(shown, '[part=prompt] li');
      const inQuiz = shown.shadowRoot?.querySelector('.quiz > .rich li');
      return inItem && inQuiz ? [inItem, inQuiz] : undefined;
    }, 'two lists');
    for (const row of found) {
      assert.include(deepText(row), 'A lamp');
      await waitFor(() => row.matches('ul > li') && paddingAround(row) !== '40px', 'its looks');
    }
  });
});

function paddingAround({ parentElement }: Element): string | undefined {
  return parentElement ? getComputedStyle(parentElement).paddingInlineStart : undefined;
}

function paragraphWith(child: unknown): unknown {
  return { type: 'paragraph', children: [child] };
}
