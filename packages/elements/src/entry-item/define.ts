import { EntryItemElement } from './entry-item.js';

if (!customElements.get('kundskap-entry-item')) {
  customElements.define('kundskap-entry-item', EntryItemElement);
}
