import { svg, type SVGTemplateResult } from 'lit';

/** A discontented face and a friendly one, level on the scales. */
export function resolvingDissatisfaction(): SVGTemplateResult {
  return svg`
    <path d="M-400 164h1080" stroke="var(--accent)" stroke-width="2.500" opacity="0.4" />
    <circle cx="140" cy="96" r="68" fill="var(--sun)" opacity="0.4" />
    <path d="M104 162h72M140 160V30M58 34h164" stroke="var(--ink)" stroke-width="9" stroke-linecap="round" />
    <path d="M58 36 18 120m40-84 40 84m124-84-40 84m40-84 40 84" stroke="var(--ink)" stroke-width="3.500" stroke-linecap="round" opacity="0.5" />
    <circle cx="140" cy="32" r="13" fill="var(--sun)" />
    <circle cx="58" cy="96" r="28" fill="var(--clay)" />
    <circle cx="222" cy="96" r="28" fill="var(--accent)" />
    <path d="M50 90v-2m16 2v-2m-17 20q9-8 18 0m147-18v-2m16 2v-2m-17 14q9 9 18 0" fill="none" stroke="var(--surface)" stroke-width="4" stroke-linecap="round" />
    <path d="M10 118h96a48 26 0 0 1-96 0Zm164 0h96a48 26 0 0 1-96 0Z" fill="var(--sun)" />
  `;
}
