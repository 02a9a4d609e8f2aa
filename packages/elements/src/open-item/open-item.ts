import type { Criterion, OpenItem, OpenResponse } from '@kundskap/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ItemParts } from '../item/item-element.js';
import { KindItemElement } from '../item/kind-item-element.js';
import type { KindMessages } from '../locale/kinds/kind-messages.js';
import { styles } from './open-item.styles.js';

/**
 * Asks for free text. With its key it shows a model response and a rubric, by which the learner
 * assesses what they wrote.
 *
 * @slot - Material between the prompt and the inputs.
 * @fires {RespondEvent} kundskap-respond - The learner gave or changed a response.
 * @csspart title - The title of the item.
 * @csspart prompt - The words that ask.
 * @csspart instruction - What to do.
 * @csspart text - Where the learner writes.
 * @csspart criterion - A line of the rubric.
 * @csspart outcome - The verdict and the model response.
 * @csspart explanation - The model response.
 */
export class OpenItemElement extends KindItemElement<'open'> {
  static override styles = [...KindItemElement.styles, styles];

  static override properties: PropertyDeclarations = { settled: { type: Boolean } };

  /** Set once the learner has assessed their response; the rubric is then locked too. */
  settled = false;

  protected override parts(_item: OpenItem, messages: KindMessages): ItemParts {
    return {
      instruction: messages.open,
      inputs: html`
        <textarea
          part="text"
          rows="6"
          aria-labelledby="instruction"
          ?readonly=${this.key !== undefined}
          .value=${this.#given.text}
          @input=${(event: Event) => {
            this.respondSoon(this.#with(event));
          }}
          @change=${(event: Event) => {
            this.respond(this.#with(event));
          }}
        ></textarea>
        ${this.key ? this.#renderRubric(this.key.rubric) : nothing}
      `,
    };
  }

  #renderRubric(rubric: readonly Criterion[]): TemplateResult {
    return html`<fieldset>
      <legend class="rubric">${this.markingMessages?.rubric}</legend>
      <div class="rows">
        ${rubric.map(
          ({ id, text }) =>
            html`<div class="row card" part="criterion">
              <label>
                <input
                  type="checkbox"
                  ?disabled=${this.settled}
                  .checked=${this.#given.ticked.includes(id)}
                  @change=${() => {
                    this.#tick(id);
                  }}
                />
                <span lang=${this.documentLang ?? nothing}>${this.inline(text)}</span>
              </label>
            </div>`,
        )}
      </div>
    </fieldset>`;
  }

  get #given(): OpenResponse {
    return this.response ?? { text: '', ticked: [] };
  }

  #with(event: Event): OpenResponse {
    return { ...this.#given, text: (event.currentTarget as HTMLTextAreaElement).value };
  }

  #tick(id: string): void {
    const { text, ticked } = this.#given;
    const others = ticked.filter((other) => other !== id);
    this.respond({ text, ticked: others.length < ticked.length ? others : [...ticked, id] });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kundskap-open-item': OpenItemElement;
  }
}
