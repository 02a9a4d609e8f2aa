import { html, type TemplateResult } from 'lit';

/** Two people in a conversation that ends well, as three speech bubbles. */
export function heroPicture(): TemplateResult {
  return html`<svg class="hero-picture" viewBox="0 0 400 280" aria-hidden="true" focusable="false">
    <circle cx="306" cy="84" r="70" fill="var(--sun)" />
    <path
      d="M58 34h150a34 34 0 0 1 34 34v38a34 34 0 0 1-34 34H104l-40 30 6-31.500A34 34 0 0 1 24 106V68a34 34 0 0 1 34-34Z"
      fill="var(--surface)"
      stroke="var(--line)"
      stroke-width="2"
    />
    <g
      stroke="var(--clay)"
      stroke-linecap="round"
      stroke-linejoin="round"
      stroke-width="7"
      fill="none"
    >
      <path d="m58 88 14-18 16 36 18-44 18 50 18-38 14 22 12-10h40" />
    </g>
    <path
      d="M186 122h146a36 36 0 0 1 36 36v40a36 36 0 0 1-34 36l7 30-44-30h-111a36 36 0 0 1-36-36v-40a36 36 0 0 1 36-36Z"
      fill="var(--accent)"
    />
    <path
      d="M214 174c14 24 28 33 45 33 25 0 43-21 57-52"
      fill="none"
      stroke="var(--on-accent)"
      stroke-linecap="round"
      stroke-width="11"
    />
    <circle cx="70" cy="222" r="13" fill="var(--sun)" />
    <circle cx="106" cy="240" r="7" fill="var(--clay)" />
  </svg>`;
}
