import { html, type TemplateResult } from 'lit';

/** The mark: a speech bubble whose check mark is a smile. */
export function brandMark(): TemplateResult {
  return html`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path
      fill="var(--accent)"
      d="M16 2c8.300 0 14 5.200 14 12.600S24.300 27.200 16 27.200c-1.600 0-3.100-.2-4.500-.6L4.700 30c-.7.300-1.400-.3-1.200-1l1.600-5.700C3.200 21 2 18 2 14.600 2 7.200 7.700 2 16 2Z"
    />
    <path
      fill="none"
      stroke="var(--on-accent)"
      stroke-linecap="round"
      stroke-linejoin="round"
      stroke-width="3.400"
      d="M9.500 14.500c1.800 3.600 3.700 5 6 5 3.300 0 5.600-3.300 7.400-9.300"
    />
  </svg>`;
}
