import { html, nothing, type TemplateResult } from 'lit';
import type { ScenarioView } from './scenario-view.js';

/** What there is to say of a stored playthrough: that it is not kept, continues, or no longer fits as a whole. */
export function renderNotices({ player, messages, actions }: ScenarioView): TemplateResult {
  const { isDurable, isRestored, isChanged } = player;

  return html`
    ${isDurable ? nothing : html`<p class="notice" part="notice">${messages.notKept}</p>`}
    ${
      isRestored || isChanged
        ? html`<div class="notice" part="notice">
            <p>${isChanged ? messages.changed : messages.restored}</p>
            <button type="button" @click=${actions.goToScene}>${messages.continue}</button>
            <button type="button" class="quiet" @click=${actions.start}>
              ${messages.startOver}
            </button>
          </div>`
        : nothing
    }
  `;
}
