import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../design/shared.styles.js';
import type { Language } from '../language/languages.js';
import { messagesOf } from '../locale/messages-of.js';
import type { Messages } from '../locale/messages.js';
import { progressStyles } from '../progress/progress.styles.js';
import type { Progress } from '../progress/progress.js';
import { heroPicture } from './hero-picture.js';
import { styles } from './library-page.styles.js';
import { contextsOf, library, type LibraryContext } from './library.js';
import { renderModule } from './render-module.js';

/** The library: what it is for, and its modules by context. */
@customElement('playground-library')
export class LibraryPage extends LitElement {
  static override styles = [shared, progressStyles, styles];

  @property({ attribute: false }) language: Language = 'en';
  @property({ attribute: false }) messages: Messages = messagesOf.en;
  @property({ attribute: false }) progress: Progress = {};

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h1')?.focus(options);
  }

  protected override render(): TemplateResult {
    const { messages } = this;

    return html`
      <div class="hero">
        <div>
          <h1 tabindex="-1">${messages.heading}</h1>
          <p>${messages.lead}</p>
        </div>
        ${heroPicture()}
      </div>
      ${contextsOf(library).map((context) => this.#renderContext(context))}
    `;
  }

  #renderContext({ id, modules }: LibraryContext): TemplateResult | typeof nothing {
    const { language: lang, messages, progress } = this;

    return html`<section aria-labelledby=${id}>
      <h2 id=${id}>${library.contexts[id]?.label[lang] ?? id}</h2>
      <div class="modules">
        ${modules.map((module) => renderModule(module, { lang, messages, progress }))}
      </div>
    </section>`;
  }
}
