import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { icon } from '../design/icons.js';
import { shared } from '../design/shared.styles.js';
import type { Language } from '../language/languages.js';
import type { Messages } from '../locale/messages.js';
import { toHash } from '../route/route.js';

/** Says that an address leads nowhere, and shows the way back. */
@customElement('playground-not-found')
export class NotFoundPage extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: 1rem;
        justify-items: start;
        max-inline-size: var(--column);
        margin-inline: auto;
        padding: clamp(2rem, 8vw, 6rem) var(--gutter);
      }

      h1 {
        font-size: var(--size-heading);
      }

      p {
        font-size: var(--size-lead);
      }

      a {
        display: inline-flex;
        gap: 0.5rem;
        align-items: center;
        min-block-size: 44px;
        padding: 0.5rem 1.25rem;
        border-radius: 999px;
        background: var(--accent);
        color: var(--on-accent);
        font-weight: 600;
        text-decoration: none;
      }
    `,
  ];

  @property({ attribute: false }) language: Language = 'en';
  @property({ attribute: false }) messages: Messages | undefined;

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h1')?.focus(options);
  }

  protected override render(): TemplateResult {
    const { messages } = this;

    return html`
      <h1 tabindex="-1">${messages?.notFound}</h1>
      <p>${messages?.notFoundText}</p>
      <a href=${toHash({ page: 'library', lang: this.language })}>
        ${icon('back')} ${messages?.backToLibrary}
      </a>
    `;
  }
}
