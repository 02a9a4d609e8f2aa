import type { CompleteEvent } from '@kundskap/elements';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { brandMark } from './design/brand.js';
import { icon } from './design/icons.js';
import { renderPicker } from './design/render-picker.js';
import { shared } from './design/shared.styles.js';
import { isLanguage, languages, preferredLanguage } from './language/languages.js';
import './library/library-page.js';
import { library } from './library/library.js';
import { messagesOf } from './locale/messages-of.js';
import type { Messages } from './locale/messages.js';
import './not-found/not-found-page.js';
import { styles } from './playground-app.styles.js';
import './player/player-page.js';
import type { ReadEvent } from './player/read-event.js';
import {
  begin,
  complete,
  formatProgress,
  parseProgress,
  type Progress,
} from './progress/progress.js';
import { Navigation, type Arrival } from './route/navigation.js';
import { pageTitle } from './route/page-title.js';
import { readRoute, toHash, type Route } from './route/route.js';
import { readStored, writeStored } from './storage/stored.js';
import { applyTheme, storedTheme, themes, type Theme } from './theme/theme.js';

/** The playground: a header, the page that the address names, and a footer. */
export class PlaygroundApp extends LitElement {
  static override styles = [shared, styles];

  @state() private route: Route = { page: 'library', lang: preferred() };
  @state() private theme: Theme = storedTheme();
  @state() private progress: Progress = parseProgress(readStored('progress'));

  readonly #navigation = new Navigation(this, (arrival) => {
    this.#arrive(arrival);
  });

  override connectedCallback(): void {
    super.connectedCallback();
    applyTheme(this.theme);
    addEventListener('storage', this.#onStorage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('storage', this.#onStorage);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('route')) return;
    document.documentElement.lang = this.route.lang;
    document.title = `${pageTitle(this.route)} – Kundskap`;
    writeStored('language', this.route.lang);
  }

  protected override render(): TemplateResult {
    const messages = messagesOf[this.route.lang];

    return html`
      ${this.#renderHeader(messages)}
      <main
        tabindex="-1"
        @kundskap-respond=${this.#onBegin}
        @kundskap-decide=${this.#onBegin}
        @kundskap-complete=${this.#onComplete}
        @playground-read=${this.#onRead}
      >
        ${this.#renderPage(messages)}
      </main>
      <footer>
        <p>${icon('device')} ${messages.keptHere}</p>
      </footer>
    `;
  }

  #renderHeader(messages: Messages): TemplateResult {
    const { lang } = this.route;

    return html`<header>
      <a class="skip" href=${toHash(this.route)} @click=${this.#skip}>${messages.skipToContent}</a>
      <a class="brand" href=${toHash({ page: 'library', lang })}>${brandMark()} Kundskap</a>
      <div class="pickers">
        ${renderPicker({
          sign: 'language',
          label: messages.language,
          choices: languages,
          picked: lang,
          onPick: this.#onLanguage,
        })}
        ${renderPicker({
          sign: this.theme,
          label: messages.theme,
          choices: messages.themes,
          picked: this.theme,
          onPick: this.#onTheme,
        })}
      </div>
    </header>`;
  }

  #renderPage(messages: Messages): TemplateResult {
    const { route, progress } = this;
    switch (route.page) {
      case 'library':
        return html`<playground-library
          class="page"
          .language=${route.lang}
          .messages=${messages}
          .progress=${progress}
        ></playground-library>`;
      case 'player':
        return html`<playground-player
          class="page"
          .route=${route}
          .messages=${messages}
          .progress=${progress}
        ></playground-player>`;
      case 'not-found':
        return html`<playground-not-found
          class="page"
          .language=${route.lang}
          .messages=${messages}
        ></playground-not-found>`;
    }
  }

  #arrive({ hash, first, scrollTop }: Arrival): void {
    const lang = first ? preferred() : this.route.lang;
    const ids = library.documents.map(({ id }) => id);
    const found = readRoute(hash, ids, lang) ?? { page: 'library', lang };
    // Whoever goes back to a page does so in the language they have chosen since.
    const isReturn = !first && scrollTop !== undefined;
    this.route = isReturn ? { ...found, lang } : found;
    if (isReturn || hash.length < 3) this.#navigation.replace(toHash(this.route));
    void this.#show(scrollTop ?? 0, first);
  }

  /** Brings the reader to the place on the new page, and to its heading when they came by a link. */
  async #show(scrollTop: number, first: boolean): Promise<void> {
    await this.updateComplete;
    const page = this.renderRoot.querySelector<LitElement>('.page');
    await page?.updateComplete;
    if (!first) page?.focus({ preventScroll: true });
    this.#navigation.scrollTo(scrollTop);
  }

  #record(progress: Progress): void {
    if (progress === this.progress) return;
    this.progress = progress;
    writeStored('progress', formatProgress(progress));
  }

  readonly #onBegin = (): void => {
    if (this.route.page !== 'player') return;
    this.#record(begin(this.progress, this.route.document, Date.now()));
  };

  readonly #onComplete = ({ report }: CompleteEvent): void => {
    const { scaled } = report.score;
    this.#record(
      complete(this.progress, report.document, Date.now(), { scaled, passed: report.passed }),
    );
  };

  readonly #onRead = ({ documentId }: ReadEvent): void => {
    this.#record(complete(this.progress, documentId, Date.now()));
  };

  /** The same page in another language; going back does not lead through languages. */
  readonly #onLanguage = (lang: string): void => {
    if (!isLanguage(lang)) return;
    this.route = { ...this.route, lang };
    this.#navigation.replace(toHash(this.route));
  };

  readonly #onTheme = (theme: string): void => {
    this.theme = themes.find((known) => known === theme) ?? 'system';
    applyTheme(this.theme);
  };

  /** Another tab has gone on. */
  readonly #onStorage = (): void => {
    this.theme = storedTheme();
    applyTheme(this.theme);
    this.progress = parseProgress(readStored('progress'));
  };

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector('main')?.focus();
  };
}

function preferred() {
  return preferredLanguage(readStored('language'), navigator.languages);
}

declare global {
  interface HTMLElementTagNameMap {
    'playground-app': PlaygroundApp;
  }
}
