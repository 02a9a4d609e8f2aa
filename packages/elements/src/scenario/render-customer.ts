import type { BegunPlaythrough } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../theme/icons.js';
import { customerName } from './customer.js';
import { moodLevel } from './mood.js';
import { avatar } from './render-transcript.js';
import type { ScenarioView } from './scenario-view.js';

/** Who the customer is, in which mood, and whether what they say is read aloud. */
export function renderCustomer(
  variables: BegunPlaythrough['variables'],
  { document, aloud, actions, messages, lang }: ScenarioView,
): TemplateResult {
  const name = customerName(document);
  const mood = moodLevel(document, variables);

  return html`<div class="customer" part="customer">
      ${avatar(name ?? messages.customer, mood)}
      <p>
        ${name ? html`<strong lang=${lang}>${name}</strong>` : html`<strong>${messages.customer}</strong>`}
        ${
          mood === undefined
            ? nothing
            : html`<span class="muted">${messages.mood}: ${messages.moods[mood]}</span>`
        }
      </p>
      ${
        aloud.isOffered
          ? html`<button
              type="button"
              class="aloud"
              part="read-aloud"
              aria-pressed=${aloud.isOn ? 'true' : 'false'}
              @click=${actions.toggleAloud}
            >
              ${speaker} <span>${messages.readAloud}</span>
            </button>`
          : nothing
      }
    </div>
    ${aloud.isMissingVoice ? html`<p class="no-voice muted">${messages.noVoice}</p>` : nothing}`;
}

const speaker = icon(
  'M4 9.500v5h3.500l4.500 3.500V6L7.500 9.500zM15.500 9.500a3.500 3.500 0 0 1 0 5M18 7a7 7 0 0 1 0 10',
);
