import { svg, type SVGTemplateResult } from 'lit';

/** An open catalogue, and the parcel that comes of it. */
export function catalogueOrder(): SVGTemplateResult {
  return svg`
    <path d="M-400 156h1080v400H-400Z" fill="var(--sun)" opacity="0.4" />
    <path d="M12 44q34-16 68 4 34-20 68-4v104q-34-16-68 4-34-20-68-4Z" fill="var(--surface)" stroke="var(--accent)" stroke-width="6" stroke-linejoin="round" />
    <path d="M80 48v102" stroke="var(--accent)" stroke-width="5" opacity="0.5" />
    <circle cx="46" cy="72" r="16" fill="var(--sun)" />
    <rect x="98" y="58" width="32" height="32" rx="9" fill="var(--accent)" />
    <path d="M30 106h32m-32 16h20m48-16h32m-32 16h20" stroke="var(--ink)" stroke-width="5" stroke-linecap="round" opacity="0.4" />
    <rect x="164" y="76" width="104" height="88" rx="10" fill="var(--clay)" />
    <path d="M204 76h24v38l-12-8-12 8Z" fill="var(--sun)" />
    <path d="M180 144h26" stroke="var(--surface)" stroke-width="6" stroke-linecap="round" />
    <path d="M178 34q24-24 42 14m2-16-2 18-17-5" fill="none" stroke="var(--accent)" stroke-width="5.500" stroke-linecap="round" stroke-linejoin="round" />
  `;
}
