import { svg, type SVGTemplateResult } from 'lit';

/** A made bed under the moon, and the key to the room. */
export function hotelBooking(): SVGTemplateResult {
  return svg`
    <path d="M-400 158h1080v400H-400Z" fill="var(--clay)" opacity="0.25" />
    <path d="M26 60v98m216-42v42" stroke="var(--ink)" stroke-width="12" stroke-linecap="round" />
    <rect x="26" y="112" width="216" height="32" rx="8" fill="var(--surface)" />
    <rect x="38" y="84" width="62" height="34" rx="16" fill="var(--surface)" />
    <path d="M96 144v-22a26 26 0 0 1 26-26h94a26 26 0 0 1 26 26v22Z" fill="var(--accent)" />
    <path d="M112 144v-22a10 10 0 0 1 10-10" fill="none" stroke="var(--surface)" stroke-width="5" stroke-linecap="round" opacity="0.6" />
    <path d="M82 14a26 26 0 1 0 26 38 28 28 0 0 1-26-38Z" fill="var(--sun)" />
    <path d="M180 44h70m-12 0v16m-18-16v12" fill="none" stroke="var(--clay)" stroke-width="9" stroke-linecap="round" stroke-linejoin="round" />
    <circle cx="164" cy="44" r="18" fill="none" stroke="var(--clay)" stroke-width="10" />
  `;
}
