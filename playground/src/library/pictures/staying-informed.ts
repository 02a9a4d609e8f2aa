import { svg, type SVGTemplateResult } from 'lit';

/** An open book in the light of a lamp. */
export function stayingInformed(): SVGTemplateResult {
  return svg`
    <path d="M-400 160h1080v400H-400Z" fill="var(--accent)" opacity="0.15" />
    <path d="m186 36 46 40-40 84H0Z" fill="var(--sun)" opacity="0.5" />
    <path d="M202 34q52-6 54 60v62" fill="none" stroke="var(--ink)" stroke-width="7" stroke-linecap="round" />
    <path d="M236 160h34" stroke="var(--ink)" stroke-width="10" stroke-linecap="round" />
    <circle cx="204" cy="60" r="13" fill="var(--sun)" />
    <path d="m178 42a30 30 0 0 1 58 24 6 6 0 0 1-8 6l-48-22a6 6 0 0 1-2-8Z" fill="var(--clay)" />
    <path d="M8 92v70h208V92Z" fill="var(--accent)" stroke="var(--accent)" stroke-width="8" stroke-linejoin="round" />
    <path d="M14 84q50-18 98 8 48-26 98-8v70q-50-18-98 8-48-26-98-8Z" fill="var(--surface)" />
    <path d="M112 92v68M34 102q30-6 58 6m-58 14q30-6 58 6m40-20q28-12 58-6m-58 26q28-12 58-6" fill="none" stroke="var(--accent)" stroke-width="5" stroke-linecap="round" opacity="0.5" />
  `;
}
