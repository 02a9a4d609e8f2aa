import { svg, type SVGTemplateResult } from 'lit';

/** A day marked in the calendar, and a phone that rings. */
export function followUp(): SVGTemplateResult {
  return svg`
    <circle cx="222" cy="90" r="78" fill="var(--sun)" opacity="0.4" />
    <rect x="14" y="28" width="144" height="136" rx="18" fill="var(--surface)" />
    <path d="M14 66V46a18 18 0 0 1 18-18h108a18 18 0 0 1 18 18v20Z" fill="var(--accent)" />
    <path d="M50 18v22m72-22v22" stroke="var(--ink)" stroke-width="8" stroke-linecap="round" />
    <path d="M40 88h.1m30 0h.1m30 0h.1m30 0h.1M40 114h.1m30 0h.1m60 0h.1M40 140h.1m30 0h.1m30 0h.1" stroke="var(--accent)" stroke-width="12" stroke-linecap="round" opacity="0.35" />
    <circle cx="101" cy="114" r="18" fill="var(--clay)" />
    <path d="m93 114 6 6 10-11" fill="none" stroke="var(--surface)" stroke-width="4.500" stroke-linecap="round" stroke-linejoin="round" />
    <g fill="none" stroke="var(--clay)" stroke-width="5" stroke-linecap="round">
      <path d="M180 74q-8 16 0 32m84-32q8 16 0 32" />
    </g>
    <rect x="192" y="38" width="60" height="110" rx="14" fill="var(--ink)" />
    <rect x="199" y="48" width="46" height="84" rx="8" fill="var(--surface)" />
    <path d="M212 86v-2m20 2v-2m-22 14q12 11 24 0" fill="none" stroke="var(--accent)" stroke-width="5" stroke-linecap="round" />
  `;
}
