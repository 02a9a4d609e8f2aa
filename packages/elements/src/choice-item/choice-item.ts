import { shownChoices, type Choice, type ChoiceItem, type PartOutcome } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { ItemElement, type ItemParts } from '../item/item-element.js';
import type { AskingMessages } from '../locale/asking/asking-messages.js';
import { askingWords } from '../locale/asking/asking-words.js';
import { styles } from './choice-item.styles.js';

/**
 * Asks to pick one choice, or all that apply.
 *
 * @slot - Material between the prompt and the choices, such as the customer's email.
 * @fires {RespondEvent} kundskap-respond - The learner picked something else.
 * @csspart title - The title of the item.
 * @csspart prompt - The words that ask.
 * @csspart instruction - What to do, such as “Pick one”.
 * @csspart choice - A choice with its radio button or checkbox.
 * @csspart mark - The picture and word that say how a choice went.
 * @csspart feedback - What is said of a choice.
 * @csspart outcome - The verdict and the explanation.
 * @csspart explanation - Why.
 */
export class ChoiceItemElement extends ItemElement<'choice'> {
  static override styles = [...ItemElement.styles, styles];

  constructor() {
    super(askingWords);
  }

  protected override parts(item: ChoiceItem, messages: AskingMessages): ItemParts {
    const { pickOne, pickMany, picked } = messages;
    const count = this.response?.length ?? 0;
    const many = count > 0 ? `${pickMany} · ${picked(count)}` : pickMany;

    return {
      instruction: item.pick === 'one' ? pickOne : many,
      inputs: html`<div class="rows" @change=${this.#onChange}>
        ${shownChoices(item, this.seed).map((choice, n) => this.#renderChoice(choice, n, item))}
      </div>`,
    };
  }

  #renderChoice({ id, text }: Choice, n: number, { pick }: ChoiceItem): TemplateResult {
    const mark = this.#markOf(id);
    const feedback = mark && this.key?.feedback[id];

    return html`
      <div class="row card" part="choice" data-mark=${mark ?? nothing}>
        <label>
          <input
            type=${pick === 'one' ? 'radio' : 'checkbox'}
            name="choice"
            value=${n}
            aria-describedby=${feedback ? `feedback-${n}` : nothing}
            ?disabled=${this.key !== undefined}
            .checked=${this.response?.includes(id) ?? false}
          />
          <span>
            <span lang=${this.documentLang ?? nothing}>${this.inline(text)}</span>
            ${this.renderMark(mark)}
          </span>
        </label>
        ${this.renderFeedback(feedback, `feedback-${n}`)}
      </div>
    `;
  }

  /** How a pick went; and where the response was not right, which choice would have been. */
  #markOf(id: string): PartOutcome['correctness'] | undefined {
    const told = this.partOf(id)?.correctness;
    if (told || !this.key?.correct.includes(id)) return told;
    return this.item?.pick === 'one' ? 'correct' : 'missed';
  }

  #onChange(): void {
    if (!this.item) return;
    const shown = shownChoices(this.item, this.seed);
    const picked = [...this.renderRoot.querySelectorAll('input')]
      .filter(({ checked }) => checked)
      .map(({ value }) => shown[Number(value)]?.id);
    this.respond(picked.filter((id) => id !== undefined));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kundskap-choice-item': ChoiceItemElement;
  }
}
