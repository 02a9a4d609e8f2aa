import type { PartOutcome } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { AskingMessages } from '../locale/asking/asking-messages.js';
import { renderInline } from '../rich-text/render-content.js';

/** How a blank went and, where it was not just right, which word it should have been; within a line of text. */
export function renderCame(
  { expected, typo }: PartOutcome,
  id: string,
  mark: unknown,
  { rightResponse, typo: misspelt }: AskingMessages,
): TemplateResult {
  const told = expected
    ? html` ${typo ? misspelt : rightResponse} <b>${renderInline(expected)}</b>`
    : nothing;
  return html`<span class="came" id=${id}>${mark}${told}</span>`;
}
