import type {
  Content,
  Inline,
  ItemKind,
  ItemOf,
  KeyOf,
  Outcome,
  PartOutcome,
  ResponseOf,
  WrittenWords,
} from '@kundskap/core';
import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { RespondEvent } from '../events/respond-event.js';
import type { AskingMessages } from '../locale/asking/asking-messages.js';
import { askingWords } from '../locale/asking/asking-words.js';
import { WordsController } from '../locale/words-controller.js';
import { renderContent, renderInline, type RichTextOptions } from '../rich-text/render-content.js';
import { richText } from '../rich-text/rich-text.styles.js';
import { tokens } from '../theme/tokens.styles.js';
import { styles } from './item-element.styles.js';
import { loadedMarking, loadMarking } from './load-marking.js';

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

  static override properties: PropertyDeclarations = {
    item: { attribute: false },
    response: { attribute: false },
    key: { attribute: false },
    seed: { type: Number },
    documentLang: { attribute: 'document-lang' },
    base: { attribute: false },
    imageHosts: { attribute: false },
  };

  /** The item to ask; nothing is rendered without one. */
  item: ItemOf<K> | undefined;

  /** What the learner gave. Set it to restore a response. */
  response: ResponseOf<K> | undefined;

  /** What is correct. Set it to lock the response and mark it. */
  key: KeyOf<K> | undefined;

  /** Decides the order in which choices show; the same seed shows the same order. */
  seed = 0;

  /** The language that the item is written in, where it is not that of the page. */
  documentLang: string | undefined;

  /** The address that relative pictures start from. */
  base: string | undefined;

  /** Hosts besides the page's own that pictures may come from. */
  imageHosts: readonly string[] = [];

  protected readonly locale = new WordsController(this, askingWords);

  #outcome: Outcome | undefined;
  #focusOnceThere = false;
  #typing: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#typing !== undefined && this.response) this.respond(this.response);
  }

  /** Moves focus to the title of the item, as soon as it shows. */
  override focus(options?: FocusOptions): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('h3');
    this.#focusOnceThere = !heading;
    heading?.focus(options);
  }

  /** What the learner is asked with, in the words of the interface. */
  protected abstract parts(item: ItemOf<K>, messages: AskingMessages): ItemParts;

  /** What came of the response; missing until the item has its key. */
  protected get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('item') || changed.has('response') || changed.has('key')) {
      this.#outcome = undefined;
    }
    if (this.key && !loadedMarking()) {
      loadMarking().then(
        () => {
          this.requestUpdate();
        },
        () => undefined,
      );
    }
  }

  protected override updated(): void {
    if (this.#focusOnceThere) this.focus();
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

  protected inline(inline: readonly Inline[]) {
    return renderInline(inline, this.#media);
  }

  /** How a part went, in a picture and a word. */
  protected renderMark(
    correctness: PartOutcome['correctness'] | undefined,
  ): TemplateResult | typeof nothing {
    const marking = loadedMarking();
    const { messages } = this.locale;
    return correctness && marking && messages ? marking.renderMark(correctness, messages) : nothing;
  }

  /** What is said of a part; inputs point to it by its id. */
  protected renderFeedback(
    feedback: Content | undefined,
    id: string,
  ): TemplateResult | typeof nothing {
    if (!feedback) return nothing;
    return html`<div class="feedback" part="feedback" id=${id}>${this.#renderRich(feedback)}</div>`;
  }

  get #media() {
    return { base: this.base, imageHosts: this.imageHosts };
  }

  #renderItem(item: ItemOf<K>, messages: AskingMessages): TemplateResult {
    const marking = loadedMarking();
    this.#outcome ??= this.key && marking?.assessItem(item, this.key, this.response);

    const { instruction, inputs, blank } = this.parts(item, messages);
    const told = html`<p id="instruction" class="muted" part="instruction">${instruction}</p>`;

    return html`<div lang=${this.locale.language}>
      <fieldset aria-describedby="prompt instruction">
        <legend>
          <h3 part="title" tabindex="-1" lang=${this.documentLang ?? nothing}>
            ${this.inline(item.title)}
          </h3>
        </legend>
        ${blank ? told : nothing}
        <div id="prompt" part="prompt">${this.#renderRich(item.prompt, blank)}</div>
        <slot></slot>
        ${blank ? nothing : told} ${inputs}
      </fieldset>
      ${
        this.#outcome
          ? marking?.renderOutcome(
              this.#outcome,
              item.kind === 'open' ? messages.modelResponse : messages.explanation,
              (explanation) => html`<div part="explanation">${this.#renderRich(explanation)}</div>`,
              messages,
            )
          : nothing
      }
    </div>`;
  }

  #renderRich(content: Content, blank?: RichTextOptions['blank']): TemplateResult {
    return html`<div class="rich" lang=${this.documentLang ?? nothing}>
      ${renderContent(content, { ...this.#media, ...(blank && { blank }) })}
    </div>`;
  }
}
