import { html, LitElement } from 'lit';

/** An element of yet another bundle, made with its own copy of Lit. */
class OtherCard extends LitElement {
  static properties = { clicks: { state: true } };

  constructor() {
    super();
    this.clicks = 0;
  }

  render() {
    return html`<button @click=${() => this.clicks++}>Other ${this.clicks}</button>`;
  }
}

customElements.define('other-card', OtherCard);
