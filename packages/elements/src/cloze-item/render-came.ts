import type { PartOutcome } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { MarkingMessages } from '../locale/marking/marking-messages.js';
import { renderInline } from '../rich-text/render-content.js';

/** How a blank went and, where it was not just right, which word it should have been; within a line of text. */
export function renderCame(
  { expected, typo }: PartOutcome,
  id: string,
  mark: unknown,
  messages: MarkingMessages | undefined,
): TemplateResult {
  const told = expected
    ? html` ${typo ? messages?.typo : messages?.rightResponse} <b>${renderInline(expected)}</b>`
    : nothing;
  return html`<span class="came" id=${id}>${mark}${told}</span>`;
}
