import { svg, type SVGTemplateResult } from 'lit';

/** A bill, with one of its lines under a magnifying glass. */
export function billQuestion(): SVGTemplateResult {
  return svg`
    <circle cx="140" cy="90" r="84" fill="var(--sun)" opacity="0.4" />
    <path d="M78 10h92a12 12 0 0 1 12 12v146l-14-12-14 12-14-12-14 12-14-12-14 12-14-12-14 12-14-12-14 12V22a12 12 0 0 1 12-12Z" fill="var(--surface)" />
    <path d="M62 38h56m30 0h14M62 64h44m42 0h14M62 90h50m-50 26h38m48 18h14" stroke="var(--accent)" stroke-width="6" stroke-linecap="round" opacity="0.5" />
    <path d="m206 126 36 36" stroke="var(--ink)" stroke-width="14" stroke-linecap="round" />
    <circle cx="178" cy="98" r="40" fill="var(--sun)" stroke="var(--ink)" stroke-width="8" />
    <path d="M156 98h24m18 0h2" stroke="var(--clay)" stroke-width="10" stroke-linecap="round" />
  `;
}
