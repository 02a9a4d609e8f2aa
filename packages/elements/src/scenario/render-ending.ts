import type { Scene, Verdict } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { RewindEvent } from '../events/rewind-event.js';
import { renderContent } from '../rich-text/render-content.js';
import { renderOnward } from '../rich-text/render-onward.js';
import { correctnessIcon } from '../theme/icons.js';
import { renderBest } from './render-best.js';
import { renderStartOver } from './render-start-over.js';
import type { ScenarioView } from './scenario-view.js';

/** What an ending leaves the learner with: a takeaway, the report where the key is known, and ways on. */
export function renderEnding(scene: Scene, verdict: Verdict, view: ScenarioView): TemplateResult {
  return html`
    ${view.player.report ? nothing : renderVerdict(verdict, view)} ${renderTakeaway(scene, view)}
    ${renderReport(view)} ${renderBest(view)}
    ${renderOnward(scene.onward, view.lang, view.messages)} ${renderStartOver(view)}
  `;
}

/** How the conversation went, where no report says so. */
function renderVerdict(verdict: Verdict, { messages }: ScenarioView) {
  const went = ({ success: 'correct', partial: 'partly', fail: 'incorrect' } as const)[verdict];

  return html`<p class="verdict ${went}" part="verdict">
    ${correctnessIcon(went)} <strong>${messages.verdicts[verdict]}</strong>
  </p>`;
}

function renderTakeaway({ takeaway }: Scene, { messages, options, lang }: ScenarioView) {
  if (!takeaway) return nothing;

  return html`<section class="takeaway" part="takeaway">
    <h3>${messages.takeaway}</h3>
    <div class="rich" lang=${lang}>${renderContent(takeaway, options)}</div>
  </section>`;
}

function renderReport({ player, competencyLabels, options, actions }: ScenarioView) {
  if (!player.report) return nothing;

  return html`<kundskap-report
    rewindable
    exportparts="summary, survey, competency, scorecard, debrief, decision, better"
    .report=${player.report}
    .competencyLabels=${competencyLabels}
    .base=${options.base}
    .imageHosts=${options.imageHosts ?? []}
    @kundskap-rewind=${({ step }: RewindEvent) => {
      actions.rewind(step);
    }}
  ></kundskap-report>`;
}
