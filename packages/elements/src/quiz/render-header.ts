import type { QuizDocument } from '@kundskap/core';
import { html, type TemplateResult } from 'lit';
import type { AskingMessages } from '../locale/asking/asking-messages.js';

/** The title, and how far the learner is: at which position, and how many items are done. */
export function renderHeader(
  { title, items, lang }: QuizDocument,
  position: number,
  done: number,
  messages: AskingMessages,
): TemplateResult {
  return html`<div class="header" part="header">
    <h2 part="quiz-title" lang=${lang}>${title}</h2>
    <p class="muted" id="position">${messages.itemOf(position + 1, items.length)}</p>
    <progress max=${items.length} value=${done} aria-labelledby="position"></progress>
  </div>`;
}
