import {
  assessItem,
  type Content,
  type Inline,
  type ItemKind,
  type ItemOf,
  type KeyOf,
  type Outcome,
  type PartOutcome,
  type ResponseOf,
  type WrittenWords,
} from '@kundskap/core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { RespondEvent } from '../events/respond-event.js';
import { LocaleController } from '../locale/locale-controller.js';
import type { Messages } from '../locale/messages.js';
import { renderContent, renderInline, type RichTextOptions } from '../rich-text/render-content.js';
import { richText } from '../rich-text/rich-text.styles.js';
import { correctnessIcon } from '../theme/icons.js';
import { tokens } from '../theme/tokens.styles.js';
import { styles } from './item-element.styles.js';

/** What a kind of item asks with: the words that say what to do, and the inputs. */
export interface ItemParts {
  readonly instruction: string;
  readonly inputs: TemplateResult | typeof nothing;
  /** Shows a blank of the prompt; for kinds that are written into. */
  readonly blank?: RichTextOptions['blank'];
}

const pauseMs = 300;

/**
 * What the elements of all kinds of items share: title, prompt, instruction, and, once there is a key,
 * the verdict and the explanation. It does not score before it has the key, and says nothing of what is
 * correct.
 *
 * @fires {RespondEvent} kundskap-respond - The learner gave or changed a response.
 */
export abstract class ItemElement<K extends ItemKind> extends LitElement {
  static override styles = [tokens, richText, styles];

  /** The item to ask; nothing is rendered without one. */
  @property({ attribute: false }) item: ItemOf<K> | undefined;

  /** What the learner gave. Set it to restore a response. */
  @property({ attribute: false }) response: ResponseOf<K> | undefined;

  /** What is correct. Set it to lock the response and mark it. */
  @property({ attribute: false }) key: KeyOf<K> | undefined;

  /** Decides the order in which choices show; the same seed shows the same order. */
  @property({ type: Number }) seed = 0;

  /** The language that the item is written in, where it is not that of the page. */
  @property({ attribute: 'document-lang' }) documentLang: string | undefined;

  /** The address that relative pictures start from. */
  @property({ attribute: false }) base: string | undefined;

  /** Hosts besides the page's own that pictures may come from. */
  @property({ attribute: false }) imageHosts: readonly string[] = [];

  protected readonly locale = new LocaleController(this);

  #outcome: Outcome | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#typing !== undefined && this.response) this.respond(this.response);
  }

  /** Moves focus to the title of the item. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus(options);
  }

  /** What the learner is asked with, in the words of the interface. */
  protected abstract parts(item: ItemOf<K>, messages: Messages): ItemParts;

  /** What came of the response; missing until the item has its key. */
  protected get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('item') || changed.has('response') || changed.has('key')) {
      this.#outcome = undefined;
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { messages } = this.locale;
    if (!this.item || !messages) return nothing;
    try {
      return this.#renderItem(this.item, messages);
    } catch {
      // What a broken item lacks cannot be known; the quiz around it goes on.
      return html`<p class="card" part="failure">${messages.brokenItem}</p>`;
    }
  }

  /** Takes a response, and tells it. */
  protected respond(response: ResponseOf<K>): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    if (!this.item) return;
    this.response = response;
    this.dispatchEvent(new RespondEvent(this.item.id, response));
  }

  /** Takes a response that is being typed, and tells it at the next pause. */
  protected respondSoon(response: ResponseOf<K>): void {
    clearTimeout(this.#typing);
    this.response = response;
    this.#typing = setTimeout(() => {
      this.respond(response);
    }, pauseMs);
  }

  /** Words that the learner writes, and the language they are written in. */
  protected written(text: string): WrittenWords {
    return { text, lang: this.documentLang ?? (this.locale.lang || 'und') };
  }

  /** What came of a choice, row or blank. */
  protected partOf(id: string): PartOutcome | undefined {
    return this.#outcome?.parts.find((part) => part.id === id);
  }

  protected content(content: Content, options?: Pick<RichTextOptions, 'blank'>) {
    return renderContent(content, { ...this.#media, ...options });
  }

  protected inline(inline: readonly Inline[]) {
    return renderInline(inline, this.#media);
  }

  /** How a part went, in a picture and a word. */
  protected renderMark(
    correctness: PartOutcome['correctness'] | undefined,
  ): TemplateResult | typeof nothing {
    const words = this.locale.messages?.correctness;
    if (!correctness || !words) return nothing;
    return html`<strong class="mark ${correctness}" part="mark"
      >${correctnessIcon(correctness)} ${words[correctness]}</strong
    >`;
  }

  /** What is said of a part; inputs point to it by its id. */
  protected renderFeedback(
    feedback: Content | undefined,
    id: string,
  ): TemplateResult | typeof nothing {
    if (!feedback) return nothing;
    return html`<div
      class="feedback rich"
      part="feedback"
      id=${id}
      lang=${this.documentLang ?? nothing}
    >
      ${this.content(feedback)}
    </div>`;
  }

  get #media() {
    return { base: this.base, imageHosts: this.imageHosts };
  }

  #renderItem(item: ItemOf<K>, messages: Messages): TemplateResult {
    this.#outcome ??= this.key && assessItem(item, this.key, this.response);
    const { instruction, inputs, blank } = this.parts(item, messages);
    const lang = this.documentLang ?? nothing;

    return html`
      <fieldset aria-describedby="prompt instruction">
        <legend>
          <h3 part="title" tabindex="-1" lang=${lang}>${this.inline(item.title)}</h3>
        </legend>
        <div id="prompt" class="rich" part="prompt" lang=${lang}>
          ${this.content(item.prompt, blank && { blank })}
        </div>
        <slot></slot>
        <p id="instruction" class="muted" part="instruction">${instruction}</p>
        ${inputs}
      </fieldset>
      ${this.#outcome ? this.#renderOutcome(this.#outcome, messages) : nothing}
    `;
  }

  #renderOutcome({ correctness, score, explanation }: Outcome, messages: Messages): TemplateResult {
    const heading = this.item?.kind === 'open' ? messages.modelResponse : messages.explanation;
    return html`
      <section class="outcome ${correctness}" part="outcome">
        <p class="verdict">
          <strong class="mark ${correctness}">
            ${correctnessIcon(correctness)} ${messages.verdictOf[correctness]}
          </strong>
          ${
            score.max > 0
              ? html`<span class="muted">${messages.points(score.raw, score.max)}</span>`
              : nothing
          }
        </p>
        ${
          explanation
            ? html`<h4>${heading}</h4>
                <div class="rich" part="explanation" lang=${this.documentLang ?? nothing}>
                  ${this.content(explanation)}
                </div>`
            : nothing
        }
      </section>
    `;
  }
}
