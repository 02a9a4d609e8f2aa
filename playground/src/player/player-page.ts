import type { ManifestDocument } from '@kundskap/core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { icon } from '../design/icons.js';
import { shared } from '../design/shared.styles.js';
import type { Language } from '../language/languages.js';
import { competencyLabels, documentsOf, library } from '../library/library.js';
import { messagesOf } from '../locale/messages-of.js';
import type { Messages } from '../locale/messages.js';
import { progressStyles } from '../progress/progress.styles.js';
import { isDone, progressOf, type Progress } from '../progress/progress.js';
import { renderProgress } from '../progress/render-progress.js';
import { toHash, type PlayerRoute } from '../route/route.js';
import { documentElements } from './document-elements.js';
import { styles } from './player-page.styles.js';
import { ReadEvent } from './read-event.js';
import { ReadingEnd } from './reading-end.js';

/** Plays a document with the element for its kind, and shows what else its module holds. */
@customElement('playground-player')
export class PlayerPage extends LitElement {
  static override styles = [shared, progressStyles, styles];

  @property({ attribute: false }) route: PlayerRoute | undefined;
  @property({ attribute: false }) messages: Messages = messagesOf.en;
  @property({ attribute: false }) progress: Progress = {};

  @state() private failed = false;

  readonly #readingEnd = new ReadingEnd(this, () => {
    this.#onReadingEnd();
  });

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h1')?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('route')) return;
    if (changed.get('route')?.document !== this.route?.document) this.#load();
  }

  protected override updated(): void {
    const document = this.#document;
    const isUnread = document?.kind === 'lesson' && !isDone(this.progress, document.id);
    this.#readingEnd.watch(isUnread ? this.renderRoot.querySelector('.onward') : null);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { messages } = this;
    const document = this.#document;
    if (!document) return nothing;
    const others = documentsOf(library.documents, document.module);

    return html`
      ${this.#renderBreadcrumb(document)}
      <h1 tabindex="-1">${icon(document.kind)} ${messages.kinds[document.kind]}</h1>
      ${this.#renderSteps(document, others)}
      <div class="stage">
        ${this.failed ? this.#renderFailure() : keyed(document.id, this.#renderElement(document))}
      </div>
      ${this.#renderOnward(document, others)}
    `;
  }

  #renderBreadcrumb({ module }: ManifestDocument): TemplateResult {
    const { messages } = this;
    const lang = this.#language;

    return html`<nav aria-label=${messages.youAreHere}>
      <ol class="breadcrumb">
        <li>
          <a href=${toHash({ page: 'library', lang })}>${icon('back')} ${messages.library}</a>
        </li>
        <li>${library.modules[module]?.label[lang] ?? module}</li>
      </ol>
    </nav>`;
  }

  #renderSteps(current: ManifestDocument, all: readonly ManifestDocument[]): TemplateResult {
    const { messages, progress } = this;
    const lang = this.#language;

    return html`<nav aria-label=${messages.inThisModule}>
      <ol class="steps">
        ${all.map(
          ({ id, kind }) =>
            html`<li>
              <a
                href=${toHash({ page: 'player', lang, document: id })}
                aria-current=${id === current.id ? 'page' : nothing}
              >
                <strong>${messages.kinds[kind]}</strong>
                ${renderProgress(progressOf(progress, id), messages)}
              </a>
            </li>`,
        )}
      </ol>
    </nav>`;
  }

  #renderElement({ id, kind }: ManifestDocument): TemplateResult {
    const src = `content/modules/${id}.{lang}.json`;
    const labels = competencyLabels(library, this.#language);
    switch (kind) {
      case 'lesson':
        return html`<kundskap-lesson src=${src}></kundskap-lesson>`;
      case 'scenario':
        return html`<kundskap-scenario src=${src} .competencyLabels=${labels}></kundskap-scenario>`;
      case 'quiz':
        return html`<kundskap-quiz src=${src} .competencyLabels=${labels}></kundskap-quiz>`;
    }
  }

  #renderFailure(): TemplateResult {
    return html`<p class="failure" role="alert">
      ${this.messages.playerFailed}
      <button type="button" @click=${this.#load}>${this.messages.retry}</button>
    </p>`;
  }

  #renderOnward(current: ManifestDocument, all: readonly ManifestDocument[]): TemplateResult {
    const { messages } = this;
    const lang = this.#language;
    const next = all[all.indexOf(current) + 1];
    const toLibrary = html`<a class="quiet" href=${toHash({ page: 'library', lang })}>
      ${icon('back')} ${messages.backToLibrary}
    </a>`;

    return html`<div class="onward ${isDone(this.progress, current.id) ? 'done' : ''}">
      ${
        next
          ? html`<a class="next" href=${toHash({ page: 'player', lang, document: next.id })}>
              ${icon(next.kind)}
              <span>
                <span class="muted">${messages.next}: ${messages.kinds[next.kind]}</span>
                <strong>${next.title[lang] ?? next.id}</strong>
              </span>
              ${icon('next')}
            </a>`
          : nothing
      }
      ${toLibrary}
    </div>`;
  }

  get #language(): Language {
    return this.route?.lang ?? 'en';
  }

  get #document(): ManifestDocument | undefined {
    return library.documents.find(({ id }) => id === this.route?.document);
  }

  readonly #load = (): void => {
    const document = this.#document;
    this.failed = false;
    if (!document) return;
    documentElements[document.kind]().catch(() => {
      this.failed = true;
    });
  };

  /** Content links to other documents by their ids: they open here. */
  readonly #onClick = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    const id = link?.getAttribute('href') ?? '';
    if (!library.documents.some((document) => document.id === id)) return;
    event.preventDefault();
    location.hash = toHash({ page: 'player', lang: this.#language, document: id });
  };

  /** The lesson counts as read once its end is in view; not while it is still loading. */
  #onReadingEnd(): void {
    const lesson = this.renderRoot.querySelector('kundskap-lesson');
    const isShown = lesson?.shadowRoot?.querySelector('[part~=section]');
    const document = this.#document;
    if (isShown && document) this.dispatchEvent(new ReadEvent(document.id));
  }
}
