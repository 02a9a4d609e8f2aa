import { BestWorstItemElement } from './best-worst-item.js';

if (!customElements.get('kundskap-best-worst-item')) {
  customElements.define('kundskap-best-worst-item', BestWorstItemElement);
}
