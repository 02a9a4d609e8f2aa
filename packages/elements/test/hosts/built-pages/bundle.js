import '@kundskap/elements/define.js';
import { html, LitElement } from 'lit';

/** An element of the host page, made with its own copy of Lit. */
class HostCard extends LitElement {
  static properties = { clicks: { state: true } };

  constructor() {
    super();
    this.clicks = 0;
  }

  render() {
    return html`<button @click=${() => this.clicks++}>Host ${this.clicks}</button>`;
  }
}

customElements.define('host-card', HostCard);
