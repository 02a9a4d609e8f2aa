import { svg, type SVGTemplateResult } from 'lit';

/** An open door, and someone in it who waves. */
export function approachability(): SVGTemplateResult {
  return svg`
    <path d="M84 160h96l140 240H-56Z" fill="var(--sun)" opacity="0.4" />
    <path d="M-400 160H84m96 0h500" stroke="var(--accent)" stroke-width="2.500" opacity="0.4" />
    <path d="M84 160V60a48 48 0 0 1 96 0v100Z" fill="var(--sun)" />
    <path d="M180 160V60a48 48 0 0 0-14-34l58-10a16 16 0 0 1 18 16v140Z" fill="var(--clay)" />
    <circle cx="196" cy="104" r="6" fill="var(--surface)" />
    <path d="M152 126q14-12 12-42" fill="none" stroke="var(--accent)" stroke-width="12" stroke-linecap="round" />
    <circle cx="126" cy="78" r="21" fill="var(--accent)" />
    <path d="M94 166v-28a32 32 0 0 1 64 0v28Z" fill="var(--accent)" />
    <path d="M119 74v-2m14 2v-2m-15 13q8 8 16 0" fill="none" stroke="var(--surface)" stroke-width="4" stroke-linecap="round" />
    <path d="M40 90c-22-16-24-34-12-38 7-2 12 4 12 9 0-5 5-11 12-9 12 4 10 22-12 38Z" fill="var(--clay)" />
  `;
}
