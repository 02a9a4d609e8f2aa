import type { CompetencyId, DebriefStep } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Messages } from '../locale/messages.js';
import { renderContent, renderInline, type RichTextOptions } from '../rich-text/render-content.js';
import { isDeed, renderReply } from '../scenario/render-reply.js';
import { toReply } from '../scenario/reply.js';
import { correctnessIcon } from '../theme/icons.js';

/** What a debrief needs besides its steps. */
export interface DebriefView {
  readonly messages: Messages;
  readonly options: RichTextOptions;
  /** The language of the document. */
  readonly lang: string;
  readonly competencyLabel: (id: CompetencyId) => string;
  /** Goes back to a step; without it, nothing can be tried again. */
  readonly onTryAgain?: ((step: number) => void) | undefined;
}

/**
 * Tells a playthrough back as a timeline, a heading for each decision: what happened, what the
 * learner chose, what that earned and why, and what would have been better. Styled by
 * `debriefStyles`.
 */
export function renderDebrief(
  steps: readonly DebriefStep[],
  view: DebriefView,
): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing;

  return html`<ol class="debrief" part="debrief">
    ${steps.map((step, n) => renderMoment(step, n + 1, steps.length, view))}
  </ol>`;
}

function renderMoment(step: DebriefStep, position: number, total: number, view: DebriefView) {
  const { messages, options, lang } = view;
  const reply = toReply(step.said);
  const quality = qualityOf(step);

  return html`<li class="moment" part="decision">
    <span class="marker ${quality}">${correctnessIcon(quality)}</span>
    <p class="muted">${messages.decisionOf(position, total)}</p>
    <h4 lang=${lang}>${renderInline(step.title, options)}</h4>
    ${renderScene(step, view)}
    <p class="label">${messages.youSaid}</p>
    <p class=${classMap({ bubble: true, mine: true, deed: isDeed(reply) })} lang=${lang}>
      ${renderReply(reply, options)}
    </p>
    ${renderGains(step, view)}
    ${
      step.feedback
        ? html`<div class="rich" lang=${lang}>${renderContent(step.feedback, options)}</div>`
        : nothing
    }
    ${renderBetter(step, view)} ${renderExplanation(step, view)} ${renderTryAgain(step, view)}
  </li>`;
}

function renderScene({ content }: DebriefStep, { messages, options, lang }: DebriefView) {
  if (content.length === 0) return nothing;

  return html`<details class="scene">
    <summary>${messages.whatHappened}</summary>
    <blockquote class="rich" lang=${lang}>${renderContent(content, options)}</blockquote>
  </details>`;
}

function renderGains({ gains }: DebriefStep, { messages, competencyLabel }: DebriefView) {
  const earned = Object.entries(gains).filter(([, points]) => points !== 0);
  if (earned.length === 0) return html`<p class="muted">${messages.noGain}</p>`;

  return html`<ul class="gains">
    ${earned.map(
      ([id, points]) =>
        html`<li class=${points > 0 ? 'gain' : 'loss'}>
          ${messages.gain(competencyLabel(id), points)}
        </li>`,
    )}
  </ul>`;
}

function renderBetter({ better }: DebriefStep, { messages, options, lang }: DebriefView) {
  if (!better) return html`<p class="correct">${messages.bestChoice}</p>`;

  return html`<div class="better" part="better">
    <p class="label">${messages.betterChoice}</p>
    <p lang=${lang}><strong>${renderReply(toReply(better.said), options)}</strong></p>
    ${
      better.feedback
        ? html`<div class="rich" lang=${lang}>${renderContent(better.feedback, options)}</div>`
        : nothing
    }
  </div>`;
}

function renderExplanation({ explanation }: DebriefStep, { messages, options, lang }: DebriefView) {
  if (!explanation) return nothing;

  return html`<div>
    <p class="label">${messages.why}</p>
    <div class="rich" lang=${lang}>${renderContent(explanation, options)}</div>
  </div>`;
}

function renderTryAgain({ step, title }: DebriefStep, view: DebriefView) {
  const { messages, options, lang, onTryAgain } = view;
  if (!onTryAgain) return nothing;

  return html`<button
    type="button"
    @click=${() => {
      onTryAgain(step);
    }}
  >
    <span
      >${messages.tryAgainFromHere}<span class="visually-hidden" lang=${lang}
        >: ${renderInline(title, options)}</span
      ></span
    >
  </button>`;
}

/** Right when nothing was better, wrong when it cost points. */
function qualityOf({ better, gains }: DebriefStep): 'correct' | 'partly' | 'incorrect' {
  if (!better) return 'correct';
  const points = Object.values(gains).reduce((sum, gain) => sum + gain, 0);
  return points < 0 ? 'incorrect' : 'partly';
}
