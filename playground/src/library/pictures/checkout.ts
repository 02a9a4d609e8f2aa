import { svg, type SVGTemplateResult } from 'lit';

/** A till on its counter, with coins in change. */
export function checkout(): SVGTemplateResult {
  return svg`
    <path d="M-400 150h1080v400H-400Z" fill="var(--sun)" opacity="0.4" />
    <rect x="102" y="66" width="14" height="30" fill="var(--ink)" />
    <rect x="66" y="28" width="86" height="42" rx="12" fill="var(--ink)" />
    <path d="M96 46q13 13 26 0" fill="none" stroke="var(--sun)" stroke-width="5" stroke-linecap="round" />
    <path d="m36 150 12-52a12 12 0 0 1 12-9h98a12 12 0 0 1 12 9l12 52Z" fill="var(--accent)" />
    <path d="M76 104h.1m22 0h.1m22 0h.1m22 0h.1M76 118h.1m22 0h.1m22 0h.1m22 0h.1" stroke="var(--surface)" stroke-width="9" stroke-linecap="round" />
    <rect x="24" y="130" width="170" height="30" rx="10" fill="var(--clay)" />
    <path d="M95 145h28" stroke="var(--surface)" stroke-width="5" stroke-linecap="round" />
    <path d="M216 152h36m-38-14h36m-34-14h36m-38-14h36" stroke="var(--clay)" stroke-width="14" stroke-linecap="round" />
    <path d="M216 151h36m-38-14h36m-34-14h36m-38-14h36" stroke="var(--sun)" stroke-width="10" stroke-linecap="round" />
    <circle cx="228" cy="66" r="22" fill="var(--sun)" />
    <circle cx="228" cy="66" r="14" fill="none" stroke="var(--clay)" stroke-width="3" />
  `;
}
