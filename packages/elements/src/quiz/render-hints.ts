import type { Content } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { AskingMessages } from '../locale/asking/asking-messages.js';
import { renderContent, type RichTextOptions } from '../rich-text/render-content.js';

/** The hints that the learner opened. */
export function renderHints(
  hints: readonly Content[],
  lang: string,
  options: RichTextOptions,
  messages: AskingMessages,
): TemplateResult | typeof nothing {
  if (hints.length === 0) return nothing;

  return html`<div class="hints">
    ${hints.map(
      (hint) =>
        html`<div class="hint" part="hint" tabindex="-1">
          <strong>${messages.hint}</strong>
          <div class="rich" lang=${lang}>${renderContent(hint, options)}</div>
        </div>`,
    )}
  </div>`;
}
