import { html, nothing, type TemplateResult } from 'lit';
import { isLanguage } from '../language/languages.js';
import { icon, type IconName } from './icons.js';

/** What a picker shows: an icon, a hidden label, and its choices by their value. */
export interface Picker {
  readonly sign: IconName;
  readonly label: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly picked: string;
  readonly onPick: (value: string) => void;
}

/** A native list to pick one of; the names of languages are marked as words of those. */
export function renderPicker({ sign, label, choices, picked, onPick }: Picker): TemplateResult {
  return html`<label class="picker">
    <span class="visually-hidden">${label}</span>
    ${icon(sign)}
    <select
      .value=${picked}
      @change=${({ currentTarget }: Event) => {
        if (currentTarget instanceof HTMLSelectElement) onPick(currentTarget.value);
      }}
    >
      ${Object.entries(choices).map(
        ([value, name]) =>
          html`<option
            value=${value}
            lang=${isLanguage(value) ? value : nothing}
            ?selected=${value === picked}
          >
            ${name}
          </option>`,
      )}
    </select>
    ${icon('down')}
  </label>`;
}
