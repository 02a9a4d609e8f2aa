import type { Document, Key, LessonDocument, Section } from '@kundskap/core';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DocumentController } from '../document/document-controller.js';
import { listAttribute } from '../document/list-attribute.js';
import { renderFailure } from '../document/render-failure.js';
import { renderOrFail } from '../document/render-or-fail.js';
import { LocaleController } from '../locale/locale-controller.js';
import type { Messages } from '../locale/messages.js';
import { renderContent, renderInline, type RichTextOptions } from '../rich-text/render-content.js';
import '../rich-text/rich-blocks.js';
import { renderOnward } from '../rich-text/render-onward.js';
import { richBlockStyles } from '../rich-text/rich-blocks.styles.js';
import { richText } from '../rich-text/rich-text.styles.js';
import { takeawayStyles } from '../theme/takeaway.styles.js';
import { tokens } from '../theme/tokens.styles.js';
import { styles } from './lesson.styles.js';

/**
 * Shows a lesson to read.
 *
 * @csspart title - The title of the lesson.
 * @csspart introduction - What stands before the first section.
 * @csspart section - One idea of the lesson.
 * @csspart takeaway - What to remember of a section.
 * @csspart onward - Links to what comes next.
 * @csspart failure - Why the lesson could not be loaded.
 */
export class LessonElement extends LitElement {
  static override styles = [tokens, richText, richBlockStyles, takeawayStyles, styles];

  /** The address of the built lesson; `{lang}` in it stands for the language of the page. */
  @property() src: string | undefined;

  /** Hosts besides the page's own that pictures may come from. */
  @property({ attribute: 'image-hosts', converter: listAttribute })
  imageHosts: readonly string[] = [];

  /** The lesson itself, instead of `src`. */
  @property({ attribute: false }) document: Document | undefined;

  /** Not needed, since a lesson asks nothing. */
  @property({ attribute: false }) key: Key | undefined;

  readonly #locale = new LocaleController(this);
  readonly #source = new DocumentController(this, 'lesson', this.#locale, () => undefined);

  protected override render(): TemplateResult | typeof nothing {
    const { messages, language } = this.#locale;
    const { played, failure, loading } = this.#source;
    if (!messages) return nothing;

    return html`<div class="lesson" lang=${language}>
      ${failure ? renderFailure(failure, messages, this.#retry) : nothing}
      ${loading ? html`<p class="muted" role="status">${messages.loading}</p>` : nothing}
      ${
        played
          ? renderOrFail(
              () => this.#renderLesson(played.document, played.base, messages),
              () => renderFailure('malformed', messages, this.#retry),
            )
          : nothing
      }
    </div>`;
  }

  #renderLesson(
    { title, introduction, sections, lang }: LessonDocument,
    base: string,
    messages: Messages,
  ): TemplateResult {
    const options = { base, imageHosts: this.imageHosts };

    return html`
      <div class="header">
        <h2 part="title" lang=${lang}>${title}</h2>
        ${
          introduction.length > 0
            ? html`<div class="rich" part="introduction" lang=${lang}>
                ${renderContent(introduction, options)}
              </div>`
            : nothing
        }
      </div>
      ${sections.map((section) => renderSection(section, lang, options, messages))}
    `;
  }

  readonly #retry = (): void => {
    this.#source.retry();
  };
}

function renderSection(
  { title, content, takeaway, onward }: Section,
  lang: string,
  options: RichTextOptions,
  messages: Messages,
): TemplateResult {
  return html`<section class="section" part="section">
    <h3 lang=${lang}>${renderInline(title, options)}</h3>
    <div class="rich" lang=${lang}>${renderContent(content, options)}</div>
    ${
      takeaway
        ? html`<aside class="takeaway" part="takeaway" aria-label=${messages.takeaway}>
            <p aria-hidden="true">${messages.takeaway}</p>
            <div class="rich" lang=${lang}>${renderContent(takeaway, options)}</div>
          </aside>`
        : nothing
    }
    ${renderOnward(onward, lang, messages)}
  </section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kundskap-lesson': LessonElement;
  }
}
