import { html, nothing, type TemplateResult } from 'lit';
import { renderTurns } from './render-transcript.js';
import type { ScenarioView } from './scenario-view.js';
import { transcript } from './transcript.js';

/** A button, and below it the best conversation, which it shows; nothing where none is better. */
export function renderBest(view: ScenarioView): TemplateResult | typeof nothing {
  const { player, document, messages, lang, isBestShown, actions } = view;
  if (!player.best) return nothing;

  return html`<section class="best" part="best">
    <button
      type="button"
      aria-expanded=${isBestShown ? 'true' : 'false'}
      @click=${actions.toggleBest}
    >
      ${messages.showBest}
    </button>
    ${
      isBestShown
        ? html`<div class="conversation">
            <h3 class="best-title" tabindex="-1">${messages.bestConversation}</h3>
            <ol class="lines">
              ${renderTurns(
                transcript(document, player.best),
                (title) => html`<h4 lang=${lang}>${title}</h4>`,
                view,
              )}
            </ol>
          </div>`
        : nothing
    }
  </section>`;
}
