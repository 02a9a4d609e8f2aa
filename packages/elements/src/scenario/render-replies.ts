import type { Inline, Scene, SceneChoice } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderContent, renderInline } from '../rich-text/render-content.js';
import type { ConversationView } from './conversation-view.js';
import { renderReply } from './render-reply.js';
import { toReply } from './reply.js';

/** The digit keys that take a reply. */
const keys = 9;

/** Renders what the learner can say or do now; a digit takes each of the first nine. */
export function renderReplies(
  { hints }: Scene,
  choices: readonly SceneChoice[],
  onReply: (choice: SceneChoice) => void,
  view: ConversationView,
): TemplateResult {
  const { messages, options, lang } = view;

  return html`<div class="replies" role="group" aria-labelledby="replies">
    <p id="replies" class="muted">${messages.replies}</p>
    ${hints.map(
      (hint) =>
        html`<details class="hint">
          <summary>${messages.hint}</summary>
          <div class="rich" lang=${lang}>${renderContent(hint, options)}</div>
        </details>`,
    )}
    ${choices.map((choice, n) => {
      const reply = toReply(choice.text);
      return html`<button
        type="button"
        class="reply"
        part="reply"
        aria-keyshortcuts=${n < keys ? n + 1 : nothing}
        @click=${once(() => {
          onReply(choice);
        })}
      >
        <kbd aria-hidden="true">${n < keys ? n + 1 : nothing}</kbd>
        <span lang=${lang}>${renderReply(reply, options)}</span>
      </button>`;
    })}
  </div>`;
}

/** Renders the only way on from a scene without choices. */
export function renderContinue(
  words: readonly Inline[],
  onContinue: () => void,
  { messages, options, lang }: ConversationView,
): TemplateResult {
  return html`<div class="replies">
    <button
      type="button"
      class="primary"
      part="reply"
      aria-keyshortcuts="1"
      @click=${once(onContinue)}
    >
      ${
        words.length > 0
          ? html`<span lang=${lang}>${renderInline(words, options)}</span>`
          : messages.continue
      }
    </button>
  </div>`;
}

/** The second click of a double click would take a reply of the next scene, unread. */
function once(act: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail <= 1) act();
  };
}
