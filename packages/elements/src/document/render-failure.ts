import { html, type TemplateResult } from 'lit';
import type { AskingMessages } from '../locale/asking/asking-messages.js';
import type { LoadFailure } from './load-document.js';

/** One clear sentence about what failed, and a way to try again. */
export function renderFailure(
  failure: LoadFailure,
  messages: AskingMessages,
  retry: () => void,
): TemplateResult {
  return html`<div class="card" part="failure" role="alert">
    <p>${messages.failures[failure]}</p>
    <p><button type="button" @click=${retry}>${messages.retry}</button></p>
  </div>`;
}
