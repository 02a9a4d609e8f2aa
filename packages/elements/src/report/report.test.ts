import { replayAttempt, startAttempt, type AttemptEvent, type AttemptReport } from '@kundskap/core';
import { reportAttempt } from '@kundskap/core/report';
import { assert, fixture, html } from '@open-wc/testing';
import { deepFocus, deepQueryAll, deepText } from '../../test/deep.js';
import { partlyRight } from '../../test/item-states.js';
import { keyOfAllKinds, quizOfAllKinds } from '../../test/quiz-documents.js';
import { waitFor } from '../../test/wait-for.js';
import './define.js';
import type { ReportElement } from './report.js';

describe('<kundskap-report> of a quiz', function () {
  this.timeout(20_000);

  for (const lang of ['en', 'sv', 'pl', 'da']) {
    it(`is accessible in ${lang}, with everything open`, async () => {
      const report = await show(reportOf(partlyRight, lang), lang);
      for (const summary of deepQueryAll(report, 'summary')) summary.click();
      await assert.isAccessible(report);
    });
  }

  it('is accessible when nothing was responded to', async () => {
    await assert.isAccessible(await show(reportOf({})));
  });

  it('tells the score, the verdict and the time in words', async () => {
    const text = deepText(await show(reportOf(partlyRight)));
    assert.match(text, /\d+(\.\d+)? of 7 points · \d+%/);
    assert.include(text, 'Not passed yet');
    assert.include(text, '70% is needed to pass');
    assert.include(text, 'Time: 1 min 5 sec');
  });

  it('tells competencies by the words of the library, in the language of the page', async () => {
    const report = await show(reportOf(partlyRight, 'pl'), 'pl');
    assert.include(deepText(report), 'Uważność');
  });

  it('tells competencies by the words of the host page', async () => {
    const report = await show(reportOf(partlyRight));
    report.competencyLabels = { attentiveness: 'Eyes open' };
    await report.updateComplete;
    assert.include(deepText(report), 'Eyes open');
  });

  it('says of a competency without an opportunity that it was not assessed', async () => {
    const competency = { competency: 'eye-contact', earned: 0, possible: 0, opportunities: 0 };
    const report = await show({ ...reportOf({}), competencies: [competency] });
    assert.include(deepText(report), 'Eye contact Not assessed');
  });

  it('tells what was given and what would have been right', async () => {
    const report = await show(reportOf(partlyRight));
    const items = deepQueryAll(report, '[part=item]').map(deepText);
    assert.match(items[0] ?? '', /Walk beside her.*Right: Smile, make eye contact/);
    assert.match(items[3] ?? '', /Searches for something → Give her space Right: Ask what she/);
    assert.match(items[6] ?? '', /13,50 Right: 12\.5/);
    assert.match(items[7] ?? '', /Self-assessed.*Welcome!/);
  });

  it('says when there was no response', async () => {
    const items = deepQueryAll(await show(reportOf({})), 'summary').map(deepText);
    assert.isTrue(items.every((item) => item.includes('No response')));
  });

  it('takes focus to its heading even before it shows', async () => {
    const report = document.createElement('kundskap-report');
    report.report = reportOf({});
    (await fixture(html`<div lang="en"></div>`)).append(report);
    report.focus();
    await waitFor(() => deepFocus()?.textContent.includes('Your report'));
  });

  it('shows nothing without a report', async () => {
    const report = await fixture<ReportElement>(html`<kundskap-report></kundskap-report>`);
    assert.equal(deepText(report), '');
  });
});

async function show(report: AttemptReport, lang = 'en'): Promise<ReportElement> {
  const element = await fixture<ReportElement>(
    html`<kundskap-report lang=${lang} .report=${report}></kundskap-report>`,
  );
  await waitFor(() => element.shadowRoot?.querySelector('h2'));
  return element;
}

function reportOf(responses: Partial<typeof partlyRight>, lang = 'en'): AttemptReport {
  const quiz = quizOfAllKinds(lang);
  const log: AttemptEvent[] = [
    startAttempt(quiz, { at: 0, seed: 1, mode: 'practice' }),
    ...quiz.items.flatMap(({ id, kind }): AttemptEvent[] => {
      const response = responses[kind];
      return response ? [{ type: 'responded', at: 1, item: id, response }] : [];
    }),
    { type: 'submitted', at: 65_000 },
  ];
  return reportAttempt(quiz, keyOfAllKinds, replayAttempt(log));
}
