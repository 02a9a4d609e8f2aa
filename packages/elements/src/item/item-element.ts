import type {
  Content,
  Inline,
  ItemKind,
  ItemOf,
  KeyOf,
  Outcome,
  PartOutcome,
  ResponseOf,
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
import type { MarkingMessages } from '../locale/marking/marking-messages.js';
import { WordsController, type Words } from '../locale/words-controller.js';
import { loadRichBlocks } from '../rich-text/load-rich-blocks.js';
import { renderContent, renderInline, type RichTextOptions } from '../rich-text/render-content.js';
import { richText } from '../rich-text/rich-text.styles.js';
import { adoptStyles } from '../theme/adopt-styles.js';
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

/**
 * What the elements of all kinds of items share: title, prompt, instruction, and, once there is a key,
 * the verdict and the explanation. It does not score before it has the key, and says nothing of what is
 * correct.
 *
 * @fires {RespondEvent} kundskap-respond - The learner gave or changed a response.
 */
export abstract class ItemElement<
  K extends ItemKind,
  M extends AskingMessages = AskingMessages,
> extends LitElement {
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

  protected readonly locale: WordsController<M>;

  #marking: WordsController<MarkingMessages> | undefined;
  #outcome: Outcome | undefined;
  #focusOnceThere = false;

  /** @param words - What the kind asks with. */
  constructor(words: Words<M>) {
    super();
    this.locale = new WordsController(this, words);
  }

  /** Moves focus to the title of the item, as soon as it shows. */
  override focus(options?: FocusOptions): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('h3');
    this.#focusOnceThere = !heading;
    heading?.focus(options);
  }

  /** What the learner is asked with, in the words of the interface. */
  protected abstract parts(item: ItemOf<K>, messages: M): ItemParts;

  /** The words for what came of the response; missing until the item has its key. */
  protected get markingMessages(): MarkingMessages | undefined {
    return this.#marking?.messages;
  }

  /** What came of the response; missing until the item has its key. */
  protected get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('item') || changed.has('response') || changed.has('key')) {
      this.#outcome = undefined;
    }
    if (this.key && !this.#marking) this.#startMarking();
    if (changed.has('item')) this.#load(this.#loadRichBlocks);
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
    if (!this.item) return;
    this.response = response;
    this.dispatchEvent(new RespondEvent(this.item.id, response));
  }

  /** What came of a choice, row or blank. */
  protected partOf(id: string): PartOutcome | undefined {
    return this.#outcome?.parts.find((part) => part.id === id);
  }

  protected inline(inline: readonly Inline[]) {
    return renderInline(inline, this);
  }

  /** How a part went, in a picture and a word. */
  protected renderMark(
    correctness: PartOutcome['correctness'] | undefined,
  ): TemplateResult | typeof nothing {
    const messages = this.markingMessages;
    return correctness && messages
      ? (loadedMarking()?.renderMark(correctness, messages) ?? nothing)
      : nothing;
  }

  /** What is said of a part; inputs point to it by its id. */
  protected renderFeedback(
    feedback: Content | undefined,
    id: string,
  ): TemplateResult | typeof nothing {
    if (!feedback) return nothing;
    return html`<div class="feedback" part="feedback" id=${id}>${this.#renderRich(feedback)}</div>`;
  }

  /** The words and the looks of marks come with the first key. */
  #startMarking(): void {
    const marking = loadedMarking();
    if (marking) {
      this.#marking = new WordsController(this, marking.markingWords);
      adoptStyles(this, ...marking.markingStyles);
      return;
    }
    this.#load(loadMarking);
  }

  readonly #loadRichBlocks = async () => {
    const blocks = await loadRichBlocks(this.item);
    if (blocks) adoptStyles(this, blocks.richBlockStyles);
  };

  /** Renders anew with what was loaded; what cannot be is asked for again with the next change. */
  #load(load: () => Promise<unknown>): void {
    load().then(
      () => {
        this.requestUpdate();
      },
      () => undefined,
    );
  }

  #renderItem(item: ItemOf<K>, messages: M): TemplateResult {
    const marking = loadedMarking();
    const marked = this.markingMessages;
    this.#outcome ??= this.key && marked && marking?.assessItem(item, this.key, this.response);

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
        this.#outcome && marked
          ? marking?.renderOutcome(
              this.#outcome,
              item.kind,
              (explanation) => html`<div part="explanation">${this.#renderRich(explanation)}</div>`,
              marked,
            )
          : nothing
      }
    </div>`;
  }

  #renderRich(content: Content, blank?: RichTextOptions['blank']): TemplateResult {
    return html`<div class="rich" lang=${this.documentLang ?? nothing}>
      ${renderContent(content, { base: this.base, imageHosts: this.imageHosts, ...(blank && { blank }) })}
    </div>`;
  }
}
