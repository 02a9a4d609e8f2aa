import type { Scene, Verdict } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { isSafeHref } from '../rich-text/safe-url.js';
import { renderContent } from '../rich-text/render-content.js';
import { correctnessIcon } from '../theme/icons.js';
import type { ConversationView } from './conversation-view.js';

/** What to remember of an ending, and where to go on from there. */
export function renderTakeaway(
  { takeaway, onward }: Scene,
  { messages, options, lang }: ConversationView,
): TemplateResult | typeof nothing {
  const links = onward.filter(({ href }) => isSafeHref(href));
  if (!takeaway && links.length === 0) return nothing;

  return html`<section class="takeaway" part="takeaway">
    ${
      takeaway
        ? html`<h3>${messages.takeaway}</h3>
            <div class="rich" lang=${lang}>${renderContent(takeaway, options)}</div>`
        : nothing
    }
    ${links.map(
      ({ text, href }) =>
        html`<p><a href=${href} rel="noopener noreferrer" lang=${lang}>${text}</a></p>`,
    )}
  </section>`;
}

/** How the conversation went, where no report says so. */
export function renderVerdict(verdict: Verdict, { messages }: ConversationView): TemplateResult {
  const went = ({ success: 'correct', partial: 'partly', fail: 'incorrect' } as const)[verdict];

  return html`<p class="verdict ${went}" part="verdict">
    ${correctnessIcon(went)} <strong>${messages.verdicts[verdict]}</strong>
  </p>`;
}
