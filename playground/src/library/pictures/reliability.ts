import { svg, type SVGTemplateResult } from 'lit';

/** The same cup, three times over. */
export function reliability(): SVGTemplateResult {
  return svg`
    <path d="M-400 146h1080v400H-400Z" fill="var(--sun)" opacity="0.4" />
    ${[4, 98, 192].map((x) => cup(x))}
  `;
}

function cup(x: number): SVGTemplateResult {
  return svg`<g transform="translate(${x})">
    <path d="M26 68c-8-10 8-16 0-28m20 28c-8-10 8-16 0-28" fill="none" stroke="var(--accent)" stroke-width="4.500" stroke-linecap="round" opacity="0.5" />
    <circle cx="64" cy="104" r="13" fill="none" stroke="var(--clay)" stroke-width="7" />
    <path d="M6 82h60v26a30 30 0 0 1-60 0Z" fill="var(--clay)" />
    <path d="M25 104q11 11 22 0" fill="none" stroke="var(--surface)" stroke-width="5" stroke-linecap="round" />
    <path d="M4 146h66" stroke="var(--accent)" stroke-width="10" stroke-linecap="round" />
  </g>`;
}
