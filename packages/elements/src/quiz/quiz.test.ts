import {
  advanceAttempt,
  plainText,
  readyAttempt,
  startAttempt,
  type AttemptEvent,
} from '@kundskap/core';
import { assert, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  deepFocus,
  deepInputs,
  deepMarkup,
  deepQuery,
  deepQueryAll,
  deepText,
} from '../../test/deep.js';
import { nameOf, pressButton, tabTo } from '../../test/keys.js';
import { nextEvent } from '../../test/next-event.js';
import { keyOfAllKinds, quizOf, quizOfAllKinds } from '../../test/quiz-documents.js';
import { waitFor } from '../../test/wait-for.js';
import type { LogStore } from '../store/log-store.js';
import { memoryStore } from '../store/memory-store.js';
import type { QuizElement } from './quiz.js';
import './define.js';

/** How each state is reached from a fresh quiz, and the quiz that is in it then. */
const states = {
  empty: (quiz) => Promise.resolve(quiz),
  responded: async (quiz) => {
    pick(quiz, 1);
    await quiz.updateComplete;
    return quiz;
  },
  incomplete: async (quiz) => {
    primary(quiz)?.click();
    await waitFor(() => deepQuery(quiz, '[part=complaint]'));
    return quiz;
  },
  hinted: async (quiz) => {
    deepQueryAll(quiz, '.footer button')[0]?.click();
    await waitFor(() => deepQuery(quiz, '[part=hint]'));
    return quiz;
  },
  checked: async (quiz) => {
    pick(quiz, 1);
    primary(quiz)?.click();
    await waitFor(() => deepQuery(quiz, '[part=outcome]'));
    return quiz;
  },
  restored: async ({ lang }) => {
    const quiz = await play({ lang, store: storeOf([respond('greet', ['smile'])], lang) });
    assert.isDefined(deepQuery(quiz, '[part=notice]'));
    return quiz;
  },
  'with items open at the end': async ({ lang }) => {
    const quiz = await play({ lang, document: quizOf('choice', lang) });
    deepQueryAll(quiz, '.footer .quiet').at(-1)?.click();
    await waitFor(() => deepQuery(quiz, '[part=unfinished]'));
    return quiz;
  },
  'on its report': async ({ lang }) => {
    const quiz = await play({
      lang,
      store: storeOf([respond('greet', ['offers']), { type: 'submitted', at: 3 }], lang),
    });
    await waitFor(() => deepQuery(quiz, 'summary'));
    for (const summary of deepQueryAll(quiz, 'summary')) summary.click();
    return quiz;
  },
} satisfies Record<string, (quiz: QuizElement) => Promise<QuizElement>>;

const languages = ['en', 'sv', 'pl', 'da'] as const;

describe('<kundskap-quiz>', function () {
  this.timeout(20_000);

  describe('is accessible', () => {
    for (const lang of languages) {
      for (const [state, reach] of Object.entries(states)) {
        it(`in ${lang}, ${state}`, async () => {
          await assert.isAccessible(await reach(await play({ lang })));
        });
      }
    }
  });

  it('is taken by keyboard alone through all eight kinds to its report', async () => {
    const quiz = await play();
    const completed = nextEvent(quiz, 'kundskap-complete');

    await tabTo(isInput('radio'));
    await sendKeys({ press: 'Space' });
    await checkAndGoOn(quiz, 'best and the worst');

    await tabTo(isInput('radio', 'Best'));
    await sendKeys({ press: 'Space' });
    await tabTo(isInput('radio', 'Worst'));
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await checkAndGoOn(quiz, 'Steps');

    await pressButton('Move down');
    await checkAndGoOn(quiz, 'belongs together');

    for (const n of [0, 1]) {
      await tabTo((focused) => focused.id === `match-${n}`);
      await sendKeys({ press: 'ArrowDown' });
    }
    await checkAndGoOn(quiz, 'How effective');

    for (const n of [0, 1]) {
      await tabTo((focused) => focused.getAttribute('name') === `rating-${n}`);
      await sendKeys({ press: 'Space' });
    }
    await checkAndGoOn(quiz, 'Missing words');

    for (const words of ['everyone', 'once']) {
      await tabTo(isInput('text'));
      await sendKeys({ type: words });
    }
    await checkAndGoOn(quiz, 'How much change');

    await tabTo(isInput('text'));
    await sendKeys({ type: '12,50' });
    await sendKeys({ press: 'Enter' });
    await waitFor(() => deepText(quiz).includes('That is right'));
    await sendKeys({ press: 'Enter' });
    await waitFor(() => deepFocus()?.textContent.includes('own words'));

    await tabTo((focused) => focused.localName === 'textarea');
    await sendKeys({ type: 'Welcome!' });
    await pressButton('Check');
    await waitFor(() => deepQuery(quiz, '[part=criterion]'));
    deepQuery(quiz, 'textarea')?.focus();
    await tabTo(isInput('checkbox'));
    await sendKeys({ press: 'Space' });
    await pressButton('Finish');

    const { report } = await completed;
    assert.equal(report.score.max, 7);
    await waitFor(() => deepFocus()?.textContent.includes('Your report'));
  });

  it('asks for what is missing instead of calling it wrong', async () => {
    const quiz = await play();

    click(quiz, 'Check');
    await waitFor(() => deepText(quiz).includes('Pick a response first.'));
    assert.notInclude(deepText(quiz), 'Wrong');
    await waitFor(() => statusOf(quiz) === 'Pick a response first.');
  });

  it('says how it went in its one live region, and keeps focus on the way on', async () => {
    const quiz = await play();
    assert.equal(deepQueryAll(quiz, '[role=status]').length, 1);

    pick(quiz, 1);
    click(quiz, 'Check');

    await waitFor(() => statusOf(quiz) === 'That is partly right. 0.25 of 1 point');
    assert.equal(deepFocus()?.textContent.trim(), 'Next');
  });

  it('moves focus to the heading of the next item', async () => {
    const quiz = await play();
    click(quiz, 'Skip for now');
    await waitFor(() => deepFocus()?.textContent.trim() === 'The best and the worst reply');
  });

  it('holds nothing of the key in the page before an item is checked', async () => {
    const quiz = await play();
    for (const next of [...quizOfAllKinds().items.slice(1), undefined]) {
      assert.notInclude(deepMarkup(quiz), 'SECRET');
      if (!next) break;
      click(quiz, 'Skip for now');
      await waitFor(() => deepText(quiz).includes(plainText(next.title)));
    }
  });

  it('tells nothing of what is correct in exam mode', async () => {
    const quiz = await play({ mode: 'exam' });
    quiz.addEventListener('kundskap-check', () => {
      assert.fail('an item was checked');
    });

    pick(quiz, 0);
    click(quiz, 'Next');
    await waitFor(() => deepText(quiz).includes('The best and the worst'));
    click(quiz, 'Previous');
    await waitFor(() => deepText(quiz).includes('Someone walks in'));

    assert.notInclude(deepMarkup(quiz), 'SECRET');
    assert.isUndefined(button(quiz, 'Check'));
  });

  it('lists what is still open before it finishes', async () => {
    const quiz = await play({ document: quizOf('choice') });
    click(quiz, 'Finish', { last: true });
    await waitFor(() => deepText(quiz).includes('One item is still open'));
    assert.include(deepFocus()?.textContent, 'still open');
  });

  it('keeps a response that is being written when the language changes', async () => {
    const quiz = await play({ document: quizOf('cloze') });
    const blank = await waitFor(() => deepInputs(quiz)[0]);
    blank.focus();
    await sendKeys({ type: 'every' });

    quiz.document = quizOf('cloze', 'pl');
    quiz.lang = 'pl';

    await waitFor(() => deepText(quiz).includes('Wypełnij luki'));
    const kept = deepInputs(quiz)[0];
    assert.equal(kept?.value, 'every');
    assert.equal(deepFocus(), kept);
    assert.include(deepText(quiz), 'Brakujące słowa');
  });

  it('keeps what is picked and where the learner is when the language changes', async () => {
    const quiz = await play();
    click(quiz, 'Skip for now');
    await waitFor(() => deepText(quiz).includes('Item 2 of 8'));
    await waitFor(() => deepQuery(quiz, 'input'));
    pick(quiz, 0);

    quiz.document = quizOfAllKinds('pl');
    quiz.lang = 'pl';

    await waitFor(() => deepText(quiz).includes('Pytanie 2 z 8'));
    await waitFor(() => deepText(quiz).includes('Najlepsza i najgorsza reakcja'));
    assert.isTrue(deepInputs(quiz)[0]?.checked);
  });

  describe('restores a stored attempt', () => {
    it('at the item after the last one that is done, and says so', async () => {
      const store = storeOf([
        respond('greet', ['smile']),
        { type: 'checked', at: 3, item: 'greet' },
      ]);
      const quiz = await play({ store });

      assert.include(deepText(quiz), 'Restored: you continue where you were.');
      assert.include(deepText(quiz), 'Item 2 of 8');
      await waitFor(() => statusOf(quiz).startsWith('Restored'));
    });

    it('with the response that was given', async () => {
      const quiz = await play({ store: storeOf([respond('greet', ['offers'])]) });
      const inputs = await waitFor(() => deepInputs(quiz));
      assert.deepEqual(
        inputs.map(({ checked }) => checked),
        [false, true, false],
      );
    });

    it('as its report, without completing it again', async () => {
      const store = storeOf([respond('greet', ['smile']), { type: 'submitted', at: 3 }]);
      let completed = 0;
      const parent = await fixture(html`<div></div>`);
      parent.addEventListener('kundskap-complete', () => completed++);
      const quiz = await play({ store }, parent);

      await waitFor(() => deepText(quiz).includes('Your report'));
      assert.equal(completed, 0);
    });

    it('except for an item that was edited since, which starts over by itself', async () => {
      const document = quizOfAllKinds();
      const store = storeOf([respond('greet', ['smile']), respond('own-words', written('Hi'))]);
      const [greet, ...others] = document.items;
      assert.equal(greet?.kind, 'choice');
      if (greet?.kind !== 'choice') return;
      const edited = { ...greet, choices: greet.choices.slice(0, 2) };

      const quiz = await play({ store, document: { ...document, items: [edited, ...others] } });

      assert.include(deepText(quiz), 'this starts over: Someone walks in');
      assert.deepEqual(responses(quiz), ['own-words']);
    });

    it('not of another learner', async () => {
      const store = storeOf([respond('greet', ['smile'])]);
      const quiz = await play({ store, learner: 'someone-else' });
      assert.deepEqual(responses(quiz), []);
    });

    it('from the browser, after the page is gone', async () => {
      const learner = crypto.randomUUID();
      const first = await play({ learner });
      pick(first, 2);
      click(first, 'Check');
      await waitFor(() => deepText(first).includes('That is not right'));
      first.remove();

      const second = await play({ learner });
      assert.include(deepText(second), 'Item 2 of 8');
    });
  });

  it('completes once, when it is submitted', async () => {
    const quiz = await play({ document: quizOf('choice') });
    let completed = 0;
    quiz.addEventListener('kundskap-complete', () => completed++);

    pick(quiz, 0);
    click(quiz, 'Check');
    await waitFor(() => deepQuery(quiz, '[part=outcome]'));
    click(quiz, 'Finish');
    await waitFor(() => deepText(quiz).includes('Your report'));
    quiz.lang = 'sv';
    await waitFor(() => deepText(quiz).includes('Din rapport'));

    assert.equal(completed, 1);
    assert.equal(quiz.report?.score.scaled, 1);
  });

  it('starts over when asked', async () => {
    const quiz = await play({ store: storeOf([respond('greet', ['smile'])]) });
    click(quiz, 'Start over');
    await waitFor(() => !deepText(quiz).includes('Restored'));
    assert.deepEqual(responses(quiz), []);
  });

  it('without a key takes responses and leaves the scoring to its host', async () => {
    const quiz = await play({ document: quizOf('choice'), key: undefined });
    const submitted = nextEvent(quiz, 'kundskap-submit');

    pick(quiz, 0);
    click(quiz, 'Finish');

    const { attempt } = await submitted;
    assert.equal(attempt.phase, 'submitted');
    assert.isUndefined(quiz.report);
    await waitFor(() => deepText(quiz).includes('handed in'));
  });

  it('says that nothing will be kept when the store fails', async () => {
    const fails = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    const store = { ...memoryStore(), append: fails, replace: fails };
    const quiz = await play({ store });

    pick(quiz, 0);
    await waitFor(() => deepText(quiz).includes('kept only as long as this page is open'));
    assert.deepEqual(responses(quiz), ['greet']);
  });

  it('begins anew when what was stored is not its log', async () => {
    const store: LogStore = {
      ...memoryStore(),
      load: () => Promise.resolve([{ type: 'nonsense' }]),
    };
    const quiz = await play({ store });
    assert.equal(quiz.attempt.phase, 'open');
  });

  it('goes on when one item is broken', async () => {
    const document = quizOfAllKinds();
    const [, ...others] = document.items;
    const broken = { ...document.items[0], prompt: undefined } as unknown as (typeof others)[0];
    const quiz = await play({ document: { ...document, items: [broken, ...others] } });

    await waitFor(() => deepText(quiz).includes('This item cannot be shown'));
    click(quiz, 'Skip for now');
    await waitFor(() => deepText(quiz).includes('The best and the worst reply'));
  });

  describe('loaded from an address', () => {
    for (const [what, src, sentence] of [
      ['missing', '/nowhere/quiz.json', 'was not found'],
      ['not JSON', url('<!doctype html>'), 'not Kundskap content'],
      ['newer', url({ version: 99, document: {} }), 'newer version'],
      ['another kind', url({ version: 1, document: { kind: 'lesson' } }), 'damaged'],
      ['hostile', url('{"version":1,"__proto__":{}}'), 'damaged'],
    ] as const) {
      it(`says so in one sentence when it is ${what}, and offers to try again`, async () => {
        const quiz = await fixture<QuizElement>(
          html`<kundskap-quiz lang="en" src=${src}></kundskap-quiz>`,
        );
        await waitFor(() => deepText(quiz).includes(sentence));
        assert.isDefined(button(quiz, 'Try again'));
        await assert.isAccessible(quiz);
      });
    }

    it('shows the quiz', async () => {
      const src = url({
        version: 1,
        document: quizOfAllKinds(),
        key: keyOfAllKinds,
        languages: [],
      });
      const quiz = await fixture<QuizElement>(
        html`<kundskap-quiz lang="en" src=${src} .learner=${crypto.randomUUID()}></kundskap-quiz>`,
      );
      await waitFor(() => deepText(quiz).includes('Someone walks in'));
    });
  });

  it('shows nothing, and throws nothing, without a document', async () => {
    const quiz = await fixture<QuizElement>(html`<kundskap-quiz lang="en"></kundskap-quiz>`);
    assert.equal(deepText(quiz), '');
  });
});

interface Given {
  readonly lang?: string;
  readonly mode?: QuizElement['mode'];
  readonly learner?: string;
  readonly store?: LogStore;
  readonly document?: ReturnType<typeof quizOfAllKinds>;
  readonly key?: typeof keyOfAllKinds | undefined;
}

async function play(given: Given = {}, parentNode?: Element): Promise<QuizElement> {
  const { lang = 'en', mode = 'practice', document = quizOfAllKinds(lang) } = given;
  const key = 'key' in given ? given.key : keyOfAllKinds;
  const quiz = await fixture<QuizElement>(
    html`<kundskap-quiz
      lang=${lang}
      mode=${mode}
      learner=${given.learner ?? (given.store ? 'anonymous' : crypto.randomUUID())}
      .store=${given.store}
      .document=${document}
      .key=${key}
    ></kundskap-quiz>`,
    parentNode && { parentNode },
  );
  await waitFor(() => quiz.attempt.phase !== 'ready');
  await waitFor(() => deepQuery(quiz, '[part=item]')?.shadowRoot?.childElementCount ?? quiz.report);
  return quiz;
}

function storeOf(events: readonly AttemptEvent[], lang = 'en'): LogStore {
  const started = startAttempt(quizOfAllKinds(lang), { at: 1, seed: 7, mode: 'practice' });
  const log = [started, ...events];
  assert.isTrue(
    log.reduce(advanceAttempt, readyAttempt).phase !== 'ready',
    'the stored log can be replayed',
  );
  const store = memoryStore();
  void store.replace('anonymous|welcome/quiz', log);
  return store;
}

function respond(
  item: string,
  response: Extract<AttemptEvent, { type: 'responded' }>['response'],
): AttemptEvent {
  return { type: 'responded', at: 2, item, response };
}

function written(text: string) {
  return { text, ticked: [] };
}

function responses({ attempt }: QuizElement): readonly string[] {
  return attempt.phase === 'ready' ? [] : Object.keys(attempt.responses);
}

function pick(quiz: QuizElement, n: number): void {
  deepInputs(quiz)[n]?.click();
}

function click(quiz: QuizElement, words: string, { last = false } = {}): void {
  const found = deepQueryAll(quiz, 'button').filter(
    ({ textContent }) => textContent.trim() === words,
  );
  const chosen = last ? found.at(-1) : found[0];
  assert.isDefined(chosen, `a button “${words}”`);
  chosen.click();
}

function button(quiz: QuizElement, words: string): HTMLElement | undefined {
  return deepQueryAll(quiz, 'button').find(({ textContent }) => textContent.trim() === words);
}

function primary(quiz: QuizElement): HTMLElement | undefined {
  return deepQuery(quiz, '#primary');
}

function statusOf(quiz: QuizElement): string {
  return deepQuery(quiz, '[role=status]')?.textContent.trim() ?? '';
}

function isInput(type: string, words = ''): (focused: Element) => boolean {
  return (focused) =>
    focused instanceof HTMLInputElement && focused.type === type && nameOf(focused).includes(words);
}

async function checkAndGoOn(quiz: QuizElement, title: string): Promise<void> {
  await pressButton('Check');
  await waitFor(() => deepQuery(quiz, '[part=outcome]'));
  await waitFor(() => deepFocus()?.textContent.trim() === 'Next');
  await sendKeys({ press: 'Enter' });
  await waitFor(() => deepFocus()?.localName === 'h3' && deepFocus()?.textContent.includes(title));
}

function url(content: object | string): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return URL.createObjectURL(new Blob([text]));
}
