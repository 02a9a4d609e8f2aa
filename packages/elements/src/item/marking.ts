import type { Content, ItemKind, Outcome, PartOutcome } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { MarkingMessages } from '../locale/marking/marking-messages.js';
import { richBlockStyles } from '../rich-text/rich-blocks.js';
import { correctnessIcon } from '../theme/icons.js';
import { iconStyles } from '../theme/icons.styles.js';
import { styles } from './marking.styles.js';

export { assessItem, isComplete } from '@kundskap/core';
export { CheckEvent } from '../events/check-event.js';
export { markingWords } from '../locale/marking/marking-words.js';

/** The looks of marks, and of what feedback may hold; they come after those of the kind. */
export const markingStyles = [iconStyles, richBlockStyles, styles];

/** How a part went, in a picture and a word. */
export function renderMark(
  correctness: PartOutcome['correctness'],
  { correctness: words }: MarkingMessages,
): TemplateResult {
  return html`<strong class="mark ${correctness}" part="mark"
    >${correctnessIcon(correctness)} ${words[correctness]}</strong
  >`;
}

/** The verdict, the points and the explanation. */
export function renderOutcome(
  { correctness, score, explanation }: Outcome,
  kind: ItemKind,
  renderExplanation: (explanation: Content) => TemplateResult,
  messages: MarkingMessages,
): TemplateResult {
  return html`<section class="outcome card" part="outcome" data-mark=${correctness}>
    <p class="verdict">
      <strong class="mark ${correctness}">
        ${correctnessIcon(correctness)} ${messages.verdictOf[correctness]}
      </strong>
      ${score.max > 0 ? html`<span class="muted">${messages.points(score.raw, score.max)}</span>` : nothing}
    </p>
    ${
      explanation
        ? html`<h4>${kind === 'open' ? messages.modelResponse : messages.explanation}</h4>
            ${renderExplanation(explanation)}`
        : nothing
    }
  </section>`;
}
