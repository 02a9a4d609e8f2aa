import type { Choice, RateItem, Scale } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemParts } from '../item/item-element.js';
import { KindItemElement } from '../item/kind-item-element.js';
import type { KindMessages } from '../locale/kinds/kind-messages.js';
import { styles } from './rate-item.styles.js';

/**
 * Asks to rate each of several statements on one scale.
 *
 * @slot - Material between the prompt and the inputs.
 * @fires {RespondEvent} kundskap-respond - The learner gave or changed a response.
 * @csspart title - The title of the item.
 * @csspart prompt - The words that ask.
 * @csspart instruction - What to do.
 * @csspart choice - A statement with its scale.
 * @csspart mark - The picture and word that say how a rating went.
 * @csspart feedback - What is said of a statement.
 * @csspart outcome - The verdict and the explanation.
 * @csspart explanation - Why.
 */
export class RateItemElement extends KindItemElement<'rate'> {
  static override styles = [...KindItemElement.styles, styles];

  protected override parts(item: RateItem, messages: KindMessages): ItemParts {
    return {
      instruction: [messages.rate, ...endsOf(item.scale)].join(' · '),
      inputs: html`<div class="rows">
        ${item.statements.map((statement, n) => this.#renderStatement(statement, n, item.scale))}
      </div>`,
    };
  }

  #renderStatement({ id, text }: Choice, n: number, scale: Scale): TemplateResult {
    const part = this.partOf(id);
    const panel = part && this.key?.ratings[id];

    return html`
      <fieldset
        class="row card"
        part="choice"
        data-mark=${part?.correctness ?? nothing}
        aria-describedby=${part ? `mark-${n} feedback-${n}` : nothing}
      >
        <legend lang=${this.documentLang ?? nothing}>${this.inline(text)}</legend>
        <div class="scale">
          ${ratingsOn(scale).map((rating) => this.#renderRating(id, rating, n))}
        </div>
        ${
          part
            ? html`<p class="came" id=${`mark-${n}`}>
                ${this.renderMark(part.correctness)}
                ${panel === undefined ? nothing : html`<span>${this.markingMessages?.panelRating(panel)}</span>`}
              </p>`
            : nothing
        }
        ${this.renderFeedback(part?.feedback, `feedback-${n}`)}
      </fieldset>
    `;
  }

  #renderRating(id: string, rating: number, n: number): TemplateResult {
    return html`<label>
      <input
        type="radio"
        name=${`rating-${n}`}
        value=${rating}
        ?disabled=${this.key !== undefined}
        .checked=${this.response?.[id] === rating}
        @change=${() => {
          this.respond({ ...this.response, [id]: rating });
        }}
      />
      ${rating.toLocaleString(this.locale.language)}
    </label>`;
  }
}

function ratingsOn({ min, max }: Scale): readonly number[] {
  return Array.from({ length: max - min + 1 }, (_, n) => min + n);
}

/** What the ends of the scale mean, where the author said so. */
function endsOf({ min, max, minLabel, maxLabel }: Scale): readonly string[] {
  return [
    ...(minLabel ? [`${min} = ${minLabel}`] : []),
    ...(maxLabel ? [`${max} = ${maxLabel}`] : []),
  ];
}

declare global {
  interface HTMLElementTagNameMap {
    'kundskap-rate-item': RateItemElement;
  }
}
