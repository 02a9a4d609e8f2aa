import type { AttemptReport, ItemReport, PartOutcome } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderContent, renderInline } from '../rich-text/render-content.js';
import { correctnessIcon } from '../theme/icons.js';
import type { ReportView } from './report-view.js';

/** Every item of an attempt: how it went at a glance, and all of it when opened. */
export function renderItems({ items }: AttemptReport, view: ReportView): TemplateResult {
  return html`<section>
    <h3>${view.messages.itemByItem}</h3>
    <ol class="items">
      ${items.map((item) => html`<li class="card" part="item">${renderItem(item, view)}</li>`)}
    </ol>
  </section>`;
}

function renderItem(item: ItemReport, view: ReportView): TemplateResult {
  const { messages, lang, options } = view;
  const { correctness, score, parts, written, explanation } = item.outcome;

  return html`<details>
    <summary>
      <h4 lang=${lang}>${renderInline(item.title, options)}</h4>
      <span class="went">
        <strong class=${correctness}>
          ${correctnessIcon(correctness)} ${messages.correctness[correctness]}
        </strong>
        <span class="muted"
          >${item.points > 0 ? messages.points(score.raw, score.max) : nothing}</span
        >
      </span>
    </summary>
    <div class="details">
      <div class="rich" lang=${lang}>${renderContent(item.prompt, options)}</div>
      <h5>${messages.yourResponse}</h5>
      ${written ? html`<p class="written" lang=${lang}>${written}</p>` : nothing}
      ${
        parts.length === 0 && !written
          ? html`<p class="muted">${messages.noResponse}</p>`
          : html`<ul class="parts">
              ${parts.map((part) => html`<li>${renderPart(part, item, view)}</li>`)}
            </ul>`
      }
      ${
        explanation
          ? html`<h5>${item.kind === 'open' ? messages.modelResponse : messages.explanation}</h5>
              <div class="rich" lang=${lang}>${renderContent(explanation, options)}</div>`
          : nothing
      }
      ${
        item.hintsUsed > 0
          ? html`<p class="muted">${messages.hintsUsed(item.hintsUsed)}</p>`
          : nothing
      }
    </div>
  </details>`;
}

function renderPart(part: PartOutcome, { kind }: ItemReport, view: ReportView): TemplateResult {
  const { messages, lang, options } = view;
  const { correctness, label, given, expected, feedback } = part;
  const words = given.length > 0 ? given : correctness === 'missed' ? (expected ?? []) : given;
  const isTold = expected && words !== expected;

  return html`
    <span class="part ${correctness}">
      ${correctnessIcon(correctness)}
      <span class="visually-hidden">${messages.correctness[correctness]}: </span>
    </span>
    <div>
      <p>
        ${label ? html`<span lang=${lang}>${renderInline(label, options)}</span> → ` : nothing}
        <span lang=${lang}>${renderInline(words, options)}</span>
        ${
          correctness === 'missed' && kind !== 'open'
            ? html`<span class="muted">(${messages.correctness.missed})</span>`
            : nothing
        }
      </p>
      ${
        isTold
          ? html`<p>
              ${part.typo ? messages.typo : messages.rightResponse}
              <strong lang=${lang}>${renderInline(expected, options)}</strong>
            </p>`
          : nothing
      }
      ${
        feedback
          ? html`<div class="rich muted" lang=${lang}>${renderContent(feedback, options)}</div>`
          : nothing
      }
    </div>
  `;
}
