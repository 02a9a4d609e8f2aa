import type { CompetencyReport, Report } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { cssVar } from '../theme/css-var.js';
import type { ReportView } from './report-view.js';

/** What was shown of each competency, as a bar and in words. */
export function renderCompetencies(
  { competencies }: Report,
  view: ReportView,
): TemplateResult | typeof nothing {
  if (competencies.length === 0) return nothing;

  return html`<section>
    <h3>${view.messages.competencies}</h3>
    <ul class="competencies">
      ${competencies.map((competency) => renderCompetency(competency, view))}
    </ul>
  </section>`;
}

function renderCompetency(
  { competency, earned, possible, opportunities }: CompetencyReport,
  { messages, competencyLabel }: ReportView,
): TemplateResult {
  const isAssessed = opportunities > 0 && possible > 0;
  const share = isAssessed ? earned / possible : 0;

  return html`<li part="competency">
    <span class="name">${competencyLabel(competency)}</span>
    <span class="level">
      ${
        isAssessed
          ? html`<strong>${messages.competencyLevel(share)}</strong>
              <span class="muted">
                ${messages.formats.percent(share)} · ${messages.opportunities(opportunities)}
              </span>`
          : html`<span class="muted">${messages.notAssessed}</span>`
      }
    </span>
    <span class="bar" ?data-empty=${!isAssessed} ${cssVar('--_share', share)}></span>
  </li>`;
}
