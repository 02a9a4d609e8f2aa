import { ChoiceItemElement } from './choice-item.js';

if (!customElements.get('kundskap-choice-item')) {
  customElements.define('kundskap-choice-item', ChoiceItemElement);
}
