import type { PlaythroughReport } from '@kundskap/core';
import { customerSurvey, type CustomerSurvey } from '@kundskap/core/report';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SurveyMessages } from '../locale/survey/survey-messages.js';
import type { ReportView } from './report-view.js';

/** The customer's stars, what the customer writes, and on request how the stars are counted. */
export function renderSurvey(
  report: PlaythroughReport,
  words: SurveyMessages,
  view: ReportView,
): TemplateResult {
  const survey = customerSurvey(report);

  return html`<section part="survey">
    <h3>${words.survey}</h3>
    <div class="survey card">
      <p class="rating">
        ${renderStars(survey.stars)} <strong>${words.stars(survey.stars)}</strong>
      </p>
      <p class="bubble theirs tail">${words.writes[report.verdict][survey.tone]}</p>
      ${renderRule(survey, words, view)}
    </div>
  </section>`;
}

function renderRule(
  { ratings, isHeldDown }: CustomerSurvey,
  words: SurveyMessages,
  { messages }: ReportView,
) {
  return html`<details class="rule">
    <summary>${words.howCounted}</summary>
    <p>${words.starsRule}</p>
    <ul>
      ${(['ending', 'score', 'mood'] as const).map((part) => {
        const rating = ratings[part];
        return rating === undefined
          ? nothing
          : html`<li>${words.ratings[part]}: <b>${messages.formats.number(rating)}</b></li>`;
      })}
    </ul>
    ${isHeldDown ? html`<p>${words.heldDown}</p>` : nothing}
  </details>`;
}

/** The words beside them say the same, so they are hidden from assistive technology. */
function renderStars(count: number): TemplateResult {
  return html`<svg class="stars" viewBox="0 0 130 24" aria-hidden="true" focusable="false">
    ${[0, 1, 2, 3, 4].map(
      (n) =>
        svg`<path class=${n < count ? 'full' : 'empty'} transform="translate(${n * 26.5} 0)" d="M12 2.500l2.950 6.200 6.800.900-4.950 4.750 1.200 6.750-6-3.250-6 3.250 1.200-6.750L2.250 9.600l6.800-.900z" />`,
    )}
  </svg>`;
}
