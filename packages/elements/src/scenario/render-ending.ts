import type { Scene, Verdict } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderContent } from '../rich-text/render-content.js';
import { correctnessIcon } from '../theme/icons.js';
import type { ConversationView } from './conversation-view.js';

/** What to remember of an ending. */
export function renderTakeaway(
  { takeaway }: Scene,
  { messages, options, lang }: ConversationView,
): TemplateResult | typeof nothing {
  if (!takeaway) return nothing;

  return html`<section class="takeaway" part="takeaway">
    <h3>${messages.takeaway}</h3>
    <div class="rich" lang=${lang}>${renderContent(takeaway, options)}</div>
  </section>`;
}

/** How the conversation went, where no report says so. */
export function renderVerdict(verdict: Verdict, { messages }: ConversationView): TemplateResult {
  const went = ({ success: 'correct', partial: 'partly', fail: 'incorrect' } as const)[verdict];

  return html`<p class="verdict ${went}" part="verdict">
    ${correctnessIcon(went)} <strong>${messages.verdicts[verdict]}</strong>
  </p>`;
}
