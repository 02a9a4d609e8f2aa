import { html, type TemplateResult } from 'lit';
import type { ScenarioView } from './scenario-view.js';

/** The way back to the start. */
export function renderStartOver({ messages, actions }: ScenarioView): TemplateResult {
  return html`<p class="start-over">
    <button type="button" @click=${actions.start}>${messages.startOver}</button>
  </p>`;
}
