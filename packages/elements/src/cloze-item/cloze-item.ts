import type { ClozeItem } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemParts } from '../item/item-element.js';
import { KindItemElement } from '../item/kind-item-element.js';
import type { KindMessages } from '../locale/kinds/kind-messages.js';
import { renderCame } from './render-came.js';
import { styles } from './cloze-item.styles.js';

/**
 * Asks to fill blanks in running text.
 *
 * @slot - Material between the prompt and the inputs.
 * @fires {RespondEvent} kundskap-respond - The learner gave or changed a response.
 * @csspart title - The title of the item.
 * @csspart prompt - The words that ask.
 * @csspart instruction - What to do.
 * @csspart blank - An input in the text.
 * @csspart mark - The picture and word that say how a blank went.
 * @csspart feedback - What is said of a blank.
 * @csspart outcome - The verdict and the explanation.
 * @csspart explanation - Why.
 */
export class ClozeItemElement extends KindItemElement<'cloze'> {
  static override styles = [...KindItemElement.styles, styles];

  protected override parts(item: ClozeItem, messages: KindMessages): ItemParts {
    return {
      instruction: messages.cloze,
      blank: (id) => this.#renderBlank(id, item, messages),
      inputs: this.key ? this.#renderFeedbacks(item) : nothing,
    };
  }

  #renderBlank(id: string, { blanks }: ClozeItem, messages: KindMessages): TemplateResult {
    const part = this.partOf(id);
    const text = this.response?.[id]?.text ?? '';

    return html`<span class="blank"
      ><input
        part="blank"
        type="text"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        size=${Math.max(10, text.length)}
        aria-label=${messages.blank(blanks.indexOf(id) + 1, blanks.length)}
        aria-describedby=${part ? `mark-${id}` : nothing}
        data-mark=${part?.correctness ?? nothing}
        ?disabled=${this.key !== undefined}
        .value=${text}
        @input=${(event: Event) => {
          this.respondSoon(this.#with(id, event));
        }}
        @change=${(event: Event) => {
          this.respond(this.#with(id, event));
        }}
      />${part ? renderCame(part, `mark-${id}`, this.renderMark(part.correctness), this.markingMessages) : nothing}</span
    >`;
  }

  #renderFeedbacks({ blanks }: ClozeItem): TemplateResult {
    return html`${blanks.map((id) => this.renderFeedback(this.partOf(id)?.feedback, `feedback-${id}`))}`;
  }

  #with(id: string, event: Event) {
    const { value } = event.currentTarget as HTMLInputElement;
    return { ...this.response, [id]: this.written(value) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kundskap-cloze-item': ClozeItemElement;
  }
}
