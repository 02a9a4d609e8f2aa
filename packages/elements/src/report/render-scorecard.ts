import type { PlaythroughReport } from '@kundskap/core';
import {
  shopperScorecard,
  yesFrom,
  type ScorecardLine,
  type ScorecardSection,
} from '@kundskap/core/report';
import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyMessages } from '../locale/survey/survey-messages.js';
import { correctnessIcon } from '../theme/icons.js';
import type { ReportView } from './report-view.js';

/** A mystery shopper's scorecard as a table, and on request how it is counted; nothing where no line applies. */
export function renderScorecard(
  { competencies }: PlaythroughReport,
  words: SurveyMessages,
  { messages }: ReportView,
): TemplateResult | typeof nothing {
  const { sections, score } = shopperScorecard(competencies);
  if (score.max === 0) return nothing;

  return html`<section part="scorecard">
    <h3 id="scorecard">${words.scorecard}</h3>
    <table class="scorecard" aria-labelledby="scorecard">
      <thead>
        <tr>
          <th scope="col">${words.line}</th>
          <th scope="col">${words.answer}</th>
          <th scope="col">${words.weight}</th>
        </tr>
      </thead>
      ${sections.map((section) => renderSection(section, words))}
      <tfoot>
        <tr>
          <th scope="row">${words.result}</th>
          <td>${messages.formats.percent(score.scaled)}</td>
          <td>${words.outOf(score.raw, score.max)}</td>
        </tr>
      </tfoot>
    </table>
    <details class="rule">
      <summary>${words.howCounted}</summary>
      <p>${words.scorecardRule(yesFrom)}</p>
    </details>
  </section>`;
}

function renderSection({ name, lines }: ScorecardSection, words: SurveyMessages) {
  return html`<tbody>
    <tr>
      <th class="stretch" scope="rowgroup" colspan="3">${words.sections[name]}</th>
    </tr>
    ${lines.map((line) => renderLine(line, words))}
  </tbody>`;
}

function renderLine({ competency, weight, answer }: ScorecardLine, words: SurveyMessages) {
  const { className, icon } = marks[answer];

  return html`<tr>
    <th scope="row">${words.lines[competency]}</th>
    <td class=${className}>${icon} ${words.answers[answer]}</td>
    <td>${weight}</td>
  </tr>`;
}

const marks = {
  yes: { className: 'correct', icon: correctnessIcon('correct') },
  no: { className: 'incorrect', icon: correctnessIcon('incorrect') },
  'not-applicable': { className: 'muted', icon: nothing },
} satisfies Record<ScorecardLine['answer'], object>;
