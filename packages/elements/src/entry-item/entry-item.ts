import type { EntryItem } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemParts } from '../item/item-element.js';
import { KindItemElement } from '../item/kind-item-element.js';
import type { KindMessages } from '../locale/kinds/kind-messages.js';
import { renderCame } from '../cloze-item/render-came.js';
import { styles } from '../cloze-item/cloze-item.styles.js';

/**
 * Asks for a word or a number, written into the blank of the prompt.
 *
 * @slot - Material between the prompt and the inputs.
 * @fires {RespondEvent} kundskap-respond - The learner gave or changed a response.
 * @csspart title - The title of the item.
 * @csspart prompt - The words that ask.
 * @csspart instruction - What to do.
 * @csspart blank - The input in the text.
 * @csspart mark - The picture and word that say how it went.
 * @csspart feedback - What is said of the response.
 * @csspart outcome - The verdict and the explanation.
 * @csspart explanation - Why.
 */
export class EntryItemElement extends KindItemElement<'entry'> {
  static override styles = [...KindItemElement.styles, styles];

  protected override parts(item: EntryItem, messages: KindMessages): ItemParts {
    const [part] = this.outcome?.parts ?? [];

    return {
      instruction: messages.entry[item.format],
      blank: () => this.#renderBlank(item, messages),
      inputs: this.renderFeedback(part?.feedback, 'feedback'),
    };
  }

  #renderBlank({ format }: EntryItem, messages: KindMessages): TemplateResult {
    const [part] = this.outcome?.parts ?? [];

    return html`<span class="blank"
      ><input
        part="blank"
        type="text"
        inputmode=${format === 'number' ? 'decimal' : nothing}
        autocomplete="off"
        size="12"
        aria-label=${messages.entry[format]}
        aria-describedby=${part ? 'mark' : nothing}
        data-mark=${part?.correctness ?? nothing}
        ?disabled=${this.key !== undefined}
        .value=${this.response?.text ?? ''}
        @input=${(event: Event) => {
          this.respondSoon(this.written(valueOf(event)));
        }}
        @change=${(event: Event) => {
          this.respond(this.written(valueOf(event)));
        }}
      />${part ? renderCame(part, 'mark', this.renderMark(part.correctness), this.markingMessages) : nothing}</span
    >`;
  }
}

function valueOf(event: Event): string {
  return (event.currentTarget as HTMLInputElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'kundskap-entry-item': EntryItemElement;
  }
}
