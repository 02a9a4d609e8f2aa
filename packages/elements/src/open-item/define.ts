import { OpenItemElement } from './open-item.js';

if (!customElements.get('kundskap-open-item')) {
  customElements.define('kundskap-open-item', OpenItemElement);
}
