import type { Report } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locale/messages.js';
import { cssVar } from '../theme/css-var.js';
import { correctnessIcon } from '../theme/icons.js';
import type { ReportView } from './report-view.js';

/** The verdict, the score in a ring and in words, and what it took. */
export function renderSummary(report: Report, view: ReportView): TemplateResult {
  const { score, title } = report;
  const { messages, lang } = view;

  return html`<div class="summary card" part="summary">
    <div class="ring" aria-hidden="true" ${cssVar('--_share', score.scaled)}>
      <span>${messages.formats.percent(score.scaled)}</span>
    </div>
    <div class="told">
      <h2 tabindex="-1">
        ${messages.report}<span class="visually-hidden">: </span>
        <span class="title" lang=${lang}>${title}</span>
      </h2>
      ${renderVerdict(report, messages)}
      <p>${messages.points(score.raw, score.max)} · ${messages.formats.percent(score.scaled)}</p>
      <p class="muted">${facts(report, messages).join(' · ')}</p>
    </div>
  </div>`;
}

function renderVerdict(report: Report, messages: Messages): TemplateResult | typeof nothing {
  const { passed } = report;
  const words = [
    ...(report.kind === 'scenario' ? [messages.verdicts[report.verdict]] : []),
    ...(passed === undefined ? [] : [passed ? messages.passed : messages.notPassed]),
  ];
  if (words.length === 0) return nothing;

  const went = wentOf(report);
  return html`<p class="verdict ${went}">
    ${correctnessIcon(went)} <strong>${words.join(' · ')}</strong>
  </p>`;
}

function wentOf(report: Report): 'correct' | 'partly' | 'incorrect' {
  if (report.kind === 'quiz') return report.passed ? 'correct' : 'partly';
  return ({ success: 'correct', partial: 'partly', fail: 'incorrect' } as const)[report.verdict];
}

function facts(report: Report, messages: Messages): readonly string[] {
  return [
    ...(report.pass === undefined ? [] : [messages.passMark(report.pass)]),
    `${messages.time}: ${messages.formats.duration(report.durationMs)}`,
    ...(report.kind === 'scenario' && report.rewinds > 0 ? [messages.rewinds(report.rewinds)] : []),
  ];
}
