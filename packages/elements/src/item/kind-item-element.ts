import type { ItemKind, ResponseOf, WrittenWords } from '@kundskap/core';
import type { KindMessages } from '../locale/kinds/kind-messages.js';
import { kindWords } from '../locale/kinds/kind-words.js';
import { richBlockStyles } from '../rich-text/rich-blocks.js';
import { iconStyles } from '../theme/icons.styles.js';
import { ItemElement } from './item-element.js';
import { styles } from './kind-item-element.styles.js';

const pauseMs = 300;

/** What the elements of the kinds share that do not come with the quiz: their words, and being written into. */
export abstract class KindItemElement<K extends ItemKind> extends ItemElement<K, KindMessages> {
  static override styles = [...ItemElement.styles, iconStyles, richBlockStyles, styles];

  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super(kindWords);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#typing !== undefined && this.response) this.respond(this.response);
  }

  protected override respond(response: ResponseOf<K>): void {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    super.respond(response);
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
}
