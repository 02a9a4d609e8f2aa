import { OrderItemElement } from './order-item.js';

if (!customElements.get('kundskap-order-item')) {
  customElements.define('kundskap-order-item', OrderItemElement);
}
