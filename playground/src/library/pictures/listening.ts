import { svg, type SVGTemplateResult } from 'lit';

/** Sound that spreads, and a large ear that takes it in. */
export function listening(): SVGTemplateResult {
  return svg`
    <g fill="none" stroke="var(--accent)" stroke-width="5.500" stroke-linecap="round">
      <path d="M66 64a36 36 0 0 1 0 52" />
      <path d="M88 44a64 64 0 0 1 0 92" opacity="0.6" />
      <path d="M110 24a92 92 0 0 1 0 132" opacity="0.3" />
    </g>
    <circle cx="34" cy="90" r="24" fill="var(--accent)" />
    <path d="M27 86v-2m14 2v-2m-15 13q8 8 16 0" fill="none" stroke="var(--surface)" stroke-width="4" stroke-linecap="round" />
    <path d="M146 76a56 56 0 0 1 112 0c0 40-36 40-42 66-8 34-62 28-60-8 1-18-10-32-10-58Z" fill="var(--clay)" />
    <path d="M170 78a32 32 0 0 1 64 0c0 22-20 24-27 40-5 14-22 12-23 0m-12-34c18-6 34 10 18 26" fill="none" stroke="var(--surface)" stroke-width="6.500" stroke-linecap="round" stroke-linejoin="round" />
  `;
}
