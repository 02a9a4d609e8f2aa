import { ReportElement } from './report.js';

if (!customElements.get('kundskap-report')) {
  customElements.define('kundskap-report', ReportElement);
}
