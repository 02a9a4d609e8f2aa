import { MatchItemElement } from './match-item.js';

if (!customElements.get('kundskap-match-item')) {
  customElements.define('kundskap-match-item', MatchItemElement);
}
