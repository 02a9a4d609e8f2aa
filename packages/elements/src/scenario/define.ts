import { ScenarioElement } from './scenario.js';

if (!customElements.get('kundskap-scenario')) {
  customElements.define('kundskap-scenario', ScenarioElement);
}
