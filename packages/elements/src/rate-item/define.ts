import { RateItemElement } from './rate-item.js';

if (!customElements.get('kundskap-rate-item')) {
  customElements.define('kundskap-rate-item', RateItemElement);
}
