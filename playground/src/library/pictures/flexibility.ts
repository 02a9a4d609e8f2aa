import { svg, type SVGTemplateResult } from 'lit';

/** A ruler that bends round what stands in its way. */
export function flexibility(): SVGTemplateResult {
  return svg`
    <path d="M-400 160h1080" stroke="var(--accent)" stroke-width="2.500" opacity="0.4" />
    <circle cx="140" cy="122" r="38" fill="var(--accent)" />
    <path d="M129 118v-2m22 2v-2m-23 16q12 11 24 0" fill="none" stroke="var(--surface)" stroke-width="4.500" stroke-linecap="round" />
    <g fill="none">
      <path d="M-400 142H10c40 0 36-102 130-102s90 102 130 102h410" stroke="var(--sun)" stroke-width="36" />
      <path d="M-400 133H10c32 0 28-102 130-102s98 102 130 102h410" stroke="var(--clay)" stroke-width="12" stroke-dasharray="3.500 12" />
    </g>
  `;
}
