import type { Correctness } from '@kundskap/core';
import { html, nothing, type TemplateResult } from 'lit';

/** A picture of how a response went. The word beside it says the same, so it is hidden from assistive technology. */
export function correctnessIcon(
  correctness: Correctness | 'missed',
): TemplateResult | typeof nothing {
  switch (correctness) {
    case 'correct':
      return icon('M5 12.5l4.5 4.5L19 7.5');
    case 'incorrect':
      return icon('M7 7l10 10M17 7L7 17');
    case 'partly':
      return halfCircle;
    case 'missed':
      return icon('M12 6v7M12 17v.5');
    default:
      return nothing;
  }
}

const halfCircle = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
  <circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" stroke-width="2.5" />
  <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
</svg>`;

/** An icon drawn by one stroked path in a box of 24 by 24. */
export function icon(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path
      d=${path}
      fill="none"
      stroke="currentColor"
      stroke-width="2.5"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>`;
}
