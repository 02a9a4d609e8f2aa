import type { Item, QuizDocument } from '@kundskap/core';
import { html, type TemplateResult } from 'lit';
import type { AskingMessages } from '../locale/asking/asking-messages.js';
import type { MarkingMessages } from '../locale/marking/marking-messages.js';
import { renderInline } from '../rich-text/render-content.js';

/** What the learner may do about open items. */
export interface WaysOn {
  readonly goTo: (position: number) => void;
  readonly submit: () => unknown;
}

/** The items still open when the learner wants to finish, each with a way to it. */
export function renderUnfinished(
  { items, lang }: QuizDocument,
  open: readonly Item[],
  { goTo, submit }: WaysOn,
  messages: AskingMessages & Partial<MarkingMessages>,
): TemplateResult {
  const renderWay = (item: Item) => {
    const position = items.indexOf(item);
    const go = () => {
      goTo(position);
    };
    return html`<li>
      <button type="button" class="quiet" @click=${go}>
        <span>
          ${messages.itemOf(position + 1, items.length)}:
          <span lang=${lang}>${renderInline(item.title)}</span>
        </span>
      </button>
    </li>`;
  };

  return html`<section class="card unfinished" part="unfinished">
    <p id="unfinished" tabindex="-1">${messages.unfinished?.(open.length)}</p>
    <ul>
      ${open.map(renderWay)}
    </ul>
    <button type="button" @click=${submit}>${messages.finishAnyway}</button>
  </section>`;
}
