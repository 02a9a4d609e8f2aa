import { assert } from '@open-wc/testing';
import { withoutMotion } from '../../test/engine.js';
import { pressButton } from '../../test/keys.js';
import { lampLanguages } from '../../test/lamp-scenario.js';
import {
  all,
  find,
  focused,
  focusedWords,
  play,
  reportOf,
  rewind,
  settled,
  text,
  texts,
} from '../../test/play-scenario.js';
import type { ScenarioElement } from './scenario.js';

const toFixed = ['ask', 'swap', 'go on'];
const toLost = ['receipt', 'rules'];

describe('the ending of a scenario', () => {
  withoutMotion();

  for (const lang of lampLanguages) {
    it(`is accessible with everything shown, in ${lang}`, async () => {
      const el = await play(toLost, { lang });
      const report = await reportOf(el);
      for (const details of report.renderRoot.querySelectorAll('details')) details.open = true;
      find(el, '.best button')?.click();
      await settled(el);

      assert.lengthOf(report.renderRoot.querySelectorAll('.rule'), 2);
      await assert.isAccessible(el);
    });
  }

  it('has the customer give stars and a sentence, and says how they are counted', async () => {
    const report = await reportOf(await play(toFixed));
    assert.include(text(report, '[part=survey]'), '5 out of 5 stars');
    assert.equal(
      text(report, '[part=survey] .bubble'),
      'I got just what I needed, and it was a pleasure from start to finish.',
    );
    assert.isFalse(find(report, '[part=survey] details')?.hasAttribute('open'));
    assert.deepEqual(texts(report, '[part=survey] li'), [
      'How it ended: 5',
      'Your score: 5',
      'The customer’s mood at the end: 5',
    ]);
  });

  it('has an upset customer write so', async () => {
    const report = await reportOf(await play(toLost));
    assert.include(text(report, '[part=survey]'), '1 out of 5 stars');
    assert.include(text(report, '[part=survey] .bubble'), 'Nobody understood what I needed');
  });

  it('says why a kind customer gives no more than two stars after a failure', async () => {
    const report = await reportOf(await play(['ask', 'rules']));
    assert.notInclude(text(report, '[part=survey]'), 'two stars at most');
    report.report = {
      ...(report.report as Extract<typeof report.report, { kind: 'scenario' }>),
      mood: 1,
      score: { raw: 3, max: 4, scaled: 0.75 },
    };
    await report.updateComplete;

    assert.include(text(report, '[part=survey]'), '2 out of 5 stars');
    assert.include(text(report, '[part=survey]'), 'two stars at most');
  });

  it('shows a mystery shopper’s scorecard, in which what was not assessed does not count', async () => {
    const report = await reportOf(await play(['ask', 'rules']));
    const rows = texts(report, '[part=scorecard] tr');

    assert.deepEqual(texts(report, '[part=scorecard] th[scope=rowgroup]'), [
      'Arrival',
      'Assistance',
      'Knowledge',
      'Closing',
      'Farewell',
    ]);
    assert.include(rows, 'The customer was heard out and understood. Yes 3');
    assert.include(rows, 'The matter was put right without excuses. No 3');
    assert.include(rows, 'The advice was sound. Not applicable 2');
    assert.equal(rows.at(-1), 'Result 50% 3 of 6');
    assert.include(text(report, '[part=scorecard] details'), '60%');
  });

  it('has its headings in order', async () => {
    const el = await play(toLost);
    const report = await reportOf(el);
    find(el, '.best button')?.click();
    await settled(el);

    assert.deepEqual(headings(el).slice(0, 3), ['H2', 'H3', 'H3']);
    assert.deepEqual(headings(report), ['H2', 'H3', 'H3', 'H3', 'H3', 'H4', 'H4']);
    assert.deepEqual(headings(find(el, '.best')!), ['H3', 'H4', 'H4', 'H4', 'H4']);
  });

  it('shows the best conversation on request, by keys alone', async () => {
    const el = await play(toLost);
    await reportOf(el);
    await pressButton('Show the best conversation');
    await settled(el);

    assert.equal(focusedWords(el), 'The best conversation');
    assert.deepEqual(texts(el, '.best h4'), [
      'At the door',
      'What happened',
      'In the stockroom',
      'Light',
    ]);
    assert.deepEqual(texts(el, '.best .mine'), [
      'Look up: “Hello! What happened?”',
      'I am sorry. I will fetch you a new one.',
    ]);
    assert.isNull(find(el, '.best [role=log]'), 'it is read when the learner goes there');
    assert.isFalse(find(el, '.best')?.matches('[role=log] *'));

    await pressButton('Show the best conversation', 'Shift+Tab');
    await settled(el);
    assert.isNull(find(el, '.best h4'));
    assert.isTrue(focused(el)?.matches('.best button'));
  });

  it('does not offer it where nothing was better', async () => {
    const el = await play(toFixed);
    await reportOf(el);
    assert.isNull(find(el, '.best'));
  });

  it('tries again from a decision in one press, and puts the best conversation away', async () => {
    const el = await play(toLost);
    await reportOf(el);
    find(el, '.best button')?.click();
    await settled(el);
    await rewind(el, 1);

    assert.isNull(find(el, '.best'));
    assert.isTrue(focused(el) === all(el, '[part=scene-title]').at(-1));
  });
});

function headings(el: ScenarioElement | Element): string[] {
  const root = 'renderRoot' in el ? el.renderRoot : el;
  return [...root.querySelectorAll('h2, h3, h4')].map(({ tagName }) => tagName);
}
