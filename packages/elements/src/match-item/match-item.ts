import { plainText, shownChoices, type Choice, type MatchItem } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemParts } from '../item/item-element.js';
import { KindItemElement } from '../item/kind-item-element.js';
import type { KindMessages } from '../locale/kinds/kind-messages.js';
import { styles } from './match-item.styles.js';

/**
 * Asks which choice belongs to each prompt, by a list to choose from in each row.
 *
 * @slot - Material between the prompt and the rows.
 * @fires {RespondEvent} kundskap-respond - The learner chose another match.
 * @csspart title - The title of the item.
 * @csspart prompt - The words that ask.
 * @csspart instruction - What to do.
 * @csspart choice - A row: what to match, and the list to choose from.
 * @csspart mark - The picture and word that say how a row went.
 * @csspart feedback - What is said of a row.
 * @csspart outcome - The verdict and the explanation.
 * @csspart explanation - Why.
 */
export class MatchItemElement extends KindItemElement<'match'> {
  static override styles = [...KindItemElement.styles, styles];

  protected override parts(item: MatchItem, messages: KindMessages): ItemParts {
    const choices = shownChoices(item, this.seed);

    return {
      instruction: messages.match,
      inputs: html`<div class="rows">
        ${item.prompts.map((prompt, n) => this.#renderPrompt(prompt, n, choices, messages))}
      </div>`,
    };
  }

  #renderPrompt(
    { id, text }: Choice,
    n: number,
    choices: readonly Choice[],
    messages: KindMessages,
  ): TemplateResult {
    const part = this.partOf(id);
    const given = this.response?.[id];
    const lang = this.documentLang ?? nothing;

    return html`
      <div class="row card" part="choice" data-mark=${part?.correctness ?? nothing}>
        <div class="pair">
          <label for=${`match-${n}`} lang=${lang}>${this.inline(text)}</label>
          <select
            id=${`match-${n}`}
            aria-describedby=${part ? `mark-${n}` : nothing}
            ?disabled=${this.key !== undefined}
            @change=${(event: Event) => {
              this.#onChange(
                id,
                choices[(event.currentTarget as HTMLSelectElement).selectedIndex - 1],
              );
            }}
          >
            <option .selected=${given === undefined}>${messages.noMatchYet}</option>
            ${choices.map(
              (choice) =>
                html`<option lang=${lang} .selected=${choice.id === given}>
                  ${plainText(choice.text)}
                </option>`,
            )}
          </select>
        </div>
        ${
          part
            ? html`<p class="came" id=${`mark-${n}`}>
                ${this.renderMark(part.correctness)}
                ${
                  part.expected
                    ? html`<span
                        >${this.markingMessages?.rightResponse}
                        <span lang=${lang}>${this.inline(part.expected)}</span></span
                      >`
                    : nothing
                }
              </p>`
            : nothing
        }
        ${this.renderFeedback(part?.feedback, `feedback-${n}`)}
      </div>
    `;
  }

  #onChange(prompt: string, choice: Choice | undefined): void {
    const others = Object.entries(this.response ?? {}).filter(([id]) => id !== prompt);
    const pair = choice ? [[prompt, choice.id] as const] : [];
    this.respond(Object.fromEntries([...others, ...pair]));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kundskap-match-item': MatchItemElement;
  }
}
