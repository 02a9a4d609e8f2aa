import { html, nothing, type TemplateResult } from 'lit';
import type { AskingMessages } from '../locale/asking/asking-messages.js';
import { renderInline } from '../rich-text/render-content.js';
import type { AttemptController } from './attempt-controller.js';

/** What the learner should know of the attempt: that it was restored, edited since, or will not be kept. */
export function renderNotices(
  { attempt, isRestored, isDurable, revised }: AttemptController,
  restart: () => void,
  lang: string,
  messages: AskingMessages,
): TemplateResult {
  const titles = revised.map(({ title }, n) => [n > 0 ? ' · ' : '', renderInline(title)]);

  return html`
    ${
      isRestored && attempt.phase === 'open'
        ? html`<p class="notice" part="notice">
            <span>${messages.restored}</span>
            <button type="button" class="quiet" @click=${restart}>${messages.startOver}</button>
          </p>`
        : nothing
    }
    ${
      revised.length > 0
        ? html`<p class="notice" part="notice">
            <span>${messages.revised} <b lang=${lang}>${titles}</b></span>
          </p>`
        : nothing
    }
    ${isDurable ? nothing : html`<p class="notice" part="notice">${messages.notKept}</p>`}
  `;
}
