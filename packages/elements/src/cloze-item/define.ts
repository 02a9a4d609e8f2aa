import { ClozeItemElement } from './cloze-item.js';

if (!customElements.get('kundskap-cloze-item')) {
  customElements.define('kundskap-cloze-item', ClozeItemElement);
}
