import type { Content, Outcome, PartOutcome } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { AskingMessages } from '../locale/asking/asking-messages.js';
import { correctnessIcon } from '../theme/icons.js';

export { assessItem, isComplete } from '@kundskap/core';

/** How a part went, in a picture and a word. */
export function renderMark(
  correctness: PartOutcome['correctness'],
  { correctness: words }: AskingMessages,
): TemplateResult {
  return html`<strong class="mark ${correctness}" part="mark"
    >${correctnessIcon(correctness)} ${words[correctness]}</strong
  >`;
}

/** The verdict, the points and the explanation. */
export function renderOutcome(
  { correctness, score, explanation }: Outcome,
  heading: string,
  renderExplanation: (explanation: Content) => TemplateResult,
  { verdictOf, points }: AskingMessages,
): TemplateResult {
  return html`<section class="outcome card" part="outcome" data-mark=${correctness}>
    <p class="verdict">
      <strong class="mark ${correctness}">
        ${correctnessIcon(correctness)} ${verdictOf[correctness]}
      </strong>
      ${score.max > 0 ? html`<span class="muted">${points(score.raw, score.max)}</span>` : nothing}
    </p>
    ${
      explanation
        ? html`<h4>${heading}</h4>
            ${renderExplanation(explanation)}`
        : nothing
    }
  </section>`;
}
