import { svg, type SVGTemplateResult } from 'lit';

/** A name tag with a face, on its ribbon. */
export function personalisation(): SVGTemplateResult {
  return svg`
    <path d="M-24-400 130 40m174-440L150 40" stroke="var(--clay)" stroke-width="14" />
    <rect x="126" y="26" width="28" height="26" rx="8" fill="var(--ink)" />
    <rect x="50" y="44" width="180" height="122" rx="20" fill="var(--surface)" />
    <path d="M50 74V64a20 20 0 0 1 20-20h140a20 20 0 0 1 20 20v10Z" fill="var(--accent)" />
    <path d="M128 58h24" stroke="var(--surface)" stroke-width="6" stroke-linecap="round" />
    <circle cx="98" cy="120" r="30" fill="var(--sun)" />
    <path d="M89 114v-2m18 2v-2m-20 14q11 10 22 0" fill="none" stroke="var(--ink)" stroke-width="4.500" stroke-linecap="round" />
    <path d="M148 108c8-16 14-10 12 2s10 4 14-4 10-2 8 4 10 4 26-4" fill="none" stroke="var(--clay)" stroke-width="5.500" stroke-linecap="round" stroke-linejoin="round" />
    <path d="M148 136h40" stroke="var(--accent)" stroke-width="6" stroke-linecap="round" opacity="0.4" />
  `;
}
