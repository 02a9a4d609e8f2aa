import { plainText, shownChoices, type Choice, type OrderItem } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { ItemParts } from '../item/item-element.js';
import { KindItemElement } from '../item/kind-item-element.js';
import type { KindMessages } from '../locale/kinds/kind-messages.js';
import { Announcer } from '../theme/announcer.js';
import { icon } from '../theme/icons.js';
import { styles } from './order-item.styles.js';

/**
 * Asks to put choices in order, by buttons or by picking a position. Nothing has to be dragged.
 *
 * @slot - Material between the prompt and the choices.
 * @fires {RespondEvent} kundskap-respond - The learner moved a choice, or kept the order as it stands.
 * @csspart title - The title of the item.
 * @csspart prompt - The words that ask.
 * @csspart instruction - What to do.
 * @csspart choice - A choice with its position and buttons.
 * @csspart mark - The picture and word that say how a choice went.
 * @csspart feedback - What is said of a choice.
 * @csspart outcome - The verdict and the explanation.
 * @csspart explanation - Why.
 */
export class OrderItemElement extends KindItemElement<'order'> {
  static override styles = [...KindItemElement.styles, styles];

  readonly #announcer = new Announcer(this);

  protected override parts(item: OrderItem, messages: KindMessages): ItemParts {
    const choices = this.#arranged(item);
    const untouched = !this.response && !this.key;

    return {
      instruction: messages.order,
      inputs: html`
        <ol class="rows">
          ${repeat(
            choices,
            ({ id }) => id,
            (choice, n) => this.#renderChoice(choice, n, choices, messages),
          )}
        </ol>
        ${
          untouched
            ? html`<p>
                <button
                  type="button"
                  @click=${() => {
                    this.#keep(choices);
                  }}
                >
                  ${messages.keepThisOrder}
                </button>
              </p>`
            : nothing
        }
        ${this.#announcer.region}
      `,
    };
  }

  #renderChoice(
    { id, text }: Choice,
    n: number,
    choices: readonly Choice[],
    messages: KindMessages,
  ): TemplateResult {
    const part = this.partOf(id);
    const words = plainText(text);
    const move = (to: number) => () => void this.#move(choices, n, to, messages);

    return html`
      <li class="row card" part="choice" data-n=${n} data-mark=${part?.correctness ?? nothing}>
        <div class="place">
          <select
            aria-label=${messages.positionOf(words)}
            aria-describedby=${part ? `mark-${n}` : nothing}
            ?disabled=${this.key !== undefined}
            @change=${(event: Event) => {
              move((event.currentTarget as HTMLSelectElement).selectedIndex)();
            }}
          >
            ${choices.map((_, at) => html`<option .selected=${at === n}>${at + 1}</option>`)}
          </select>
          <span class="words" lang=${this.documentLang ?? nothing}>${this.inline(text)}</span>
          ${
            this.key
              ? nothing
              : html`<span class="moves">
                  ${this.#renderMove('up', messages.moveUp(words), n > 0, move(n - 1))}
                  ${this.#renderMove(
                    'down',
                    messages.moveDown(words),
                    n < choices.length - 1,
                    move(n + 1),
                  )}
                </span>`
          }
        </div>
        ${
          part
            ? html`<p class="came" id=${`mark-${n}`}>
                ${this.renderMark(part.correctness)}
                ${
                  part.expected
                    ? html`<span
                        >${this.markingMessages?.rightResponse} ${this.inline(part.expected)}</span
                      >`
                    : nothing
                }
              </p>`
            : nothing
        }
        ${this.renderFeedback(part?.feedback, `feedback-${n}`)}
      </li>
    `;
  }

  /** At an end of the list the button stays, so that focus does not get lost, and does nothing. */
  #renderMove(
    direction: 'up' | 'down',
    label: string,
    possible: boolean,
    move: () => void,
  ): TemplateResult {
    return html`<button
      type="button"
      class="quiet ${direction}"
      aria-label=${label}
      aria-disabled=${possible ? nothing : 'true'}
      @click=${possible ? move : nothing}
    >
      ${icon(direction === 'up' ? 'M12 19V5M6 11l6-6l6 6' : 'M12 5v14M6 13l6 6l6-6')}
    </button>`;
  }

  /** As the learner arranged the choices; those that a stored response does not know come last. */
  #arranged(item: OrderItem): readonly Choice[] {
    const shown = shownChoices(item, this.seed);
    const response = this.response;
    if (!response) return shown;

    const place = (id: string) => (response.includes(id) ? response.indexOf(id) : response.length);
    return [...shown].sort((a, b) => place(a.id) - place(b.id));
  }

  #keep(choices: readonly Choice[]): void {
    this.respond(choices.map(({ id }) => id));
    this.focus();
  }

  async #move(
    choices: readonly Choice[],
    from: number,
    to: number,
    messages: KindMessages,
  ): Promise<void> {
    const focused = (this.renderRoot as ShadowRoot).activeElement?.className;
    const ids = choices.map(({ id }) => id);
    const moved = ids.splice(from, 1);
    ids.splice(to, 0, ...moved);
    this.respond(ids);

    await this.updateComplete;
    this.#focusIn(to, focused ?? '');
    const words = plainText(choices[from]?.text ?? []);
    this.#announcer.announce(messages.movedTo(words, to + 1, choices.length));
  }

  /** Moving a row in the page takes the focus away; this gives it back to the same control. */
  #focusIn(n: number, className: string): void {
    const row = this.renderRoot.querySelector(`[data-n='${n}']`);
    const direction = ['up', 'down'].find((name) => className.includes(name));
    row?.querySelector<HTMLElement>(direction ? `.${direction}` : 'select')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kundskap-order-item': OrderItemElement;
  }
}
