import {
  shownChoices,
  type BestWorstItem,
  type BestWorstResponse,
  type Choice,
} from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemParts } from '../item/item-element.js';
import { KindItemElement } from '../item/kind-item-element.js';
import type { KindMessages } from '../locale/kinds/kind-messages.js';
import { styles } from './best-worst-item.styles.js';

type End = keyof BestWorstResponse;

const ends = ['best', 'worst'] as const satisfies readonly End[];

/**
 * Asks for the best and the worst of several choices.
 *
 * @slot - Material between the prompt and the inputs.
 * @fires {RespondEvent} kundskap-respond - The learner gave or changed a response.
 * @csspart title - The title of the item.
 * @csspart prompt - The words that ask.
 * @csspart instruction - What to do.
 * @csspart choice - A choice with its two radio buttons.
 * @csspart mark - The picture and word that say how a pick went.
 * @csspart feedback - What is said of a choice.
 * @csspart outcome - The verdict and the explanation.
 * @csspart explanation - Why.
 */
export class BestWorstItemElement extends KindItemElement<'best-worst'> {
  static override styles = [...KindItemElement.styles, styles];

  protected override parts(item: BestWorstItem, messages: KindMessages): ItemParts {
    return {
      instruction: messages.bestWorst,
      inputs: html`<div class="rows">
        ${shownChoices(item, this.seed).map((choice, n) => this.#renderChoice(choice, n, messages))}
      </div>`,
    };
  }

  #renderChoice({ id, text }: Choice, n: number, messages: KindMessages): TemplateResult {
    const feedback = this.key?.feedback[id];

    return html`
      <div class="row card" part="choice">
        <div class="ask">
          <span class="words" id=${`words-${n}`} lang=${this.documentLang ?? nothing}>
            ${this.inline(text)}
          </span>
          <span class="ends">
            ${ends.map((end) => this.#renderEnd(end, id, n, feedback !== undefined, messages))}
          </span>
        </div>
        ${this.renderFeedback(feedback, `feedback-${n}`)}
      </div>
    `;
  }

  #renderEnd(
    end: End,
    id: string,
    n: number,
    described: boolean,
    messages: KindMessages,
  ): TemplateResult {
    return html`<label id=${`${end}-${n}`} data-mark=${this.#markOf(end, id) ?? nothing}>
      <input
        type="radio"
        name=${end}
        value=${n}
        aria-labelledby=${`${end}-${n} words-${n}`}
        aria-describedby=${described ? `feedback-${n}` : nothing}
        ?disabled=${this.key !== undefined}
        .checked=${this.response?.[end] === id}
        @change=${() => {
          this.#pick(end, id);
        }}
      />
      ${messages[end]} ${this.renderMark(this.#markOf(end, id))}
    </label>`;
  }

  /** How a pick went; where it was not right, which choice would have been. */
  #markOf(end: End, id: string) {
    if (!this.key) return undefined;
    const isRight = this.key[end] === id;
    if (this.response?.[end] === id) return isRight ? 'correct' : 'incorrect';
    return isRight ? 'missed' : undefined;
  }

  /** A choice cannot be both: picking it as one takes it away as the other. */
  #pick(end: End, id: string): void {
    const other = end === 'best' ? 'worst' : 'best';
    const kept = this.response?.[other];
    this.respond({ [end]: id, ...(kept !== undefined && kept !== id && { [other]: kept }) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kundskap-best-worst-item': BestWorstItemElement;
  }
}
