import { svg, type SVGTemplateResult } from 'lit';

/** A clock, with the time something may take. */
export function timeliness(): SVGTemplateResult {
  return svg`
    <g fill="none" stroke="var(--accent)" stroke-width="2.500">
      <circle cx="140" cy="90" r="94" opacity="0.3" />
      <circle cx="140" cy="90" r="120" opacity="0.2" />
      <circle cx="140" cy="90" r="150" opacity="0.1" />
    </g>
    <circle cx="140" cy="90" r="68" fill="var(--surface)" stroke="var(--accent)" stroke-width="12" />
    <path d="M140 90V40a50 50 0 0 1 43.300 75Z" fill="var(--sun)" />
    <path d="M140 38v2m0 100v2M88 90h2m100 0h2" stroke="var(--accent)" stroke-width="7" stroke-linecap="round" />
    <path d="M140 52v38l28 16" fill="none" stroke="var(--ink)" stroke-width="7" stroke-linecap="round" stroke-linejoin="round" />
    <circle cx="140" cy="90" r="8" fill="var(--clay)" />
  `;
}
