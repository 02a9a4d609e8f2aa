import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { MoodLevel } from './mood.js';

/**
 * The customer's face in a mood. It is decoration: the mood also stands in words beside it. Colours
 * come from `.face` in the styles, so that forced colours and themes reach it.
 */
export function moodFace(level: MoodLevel): TemplateResult {
  return html`
    <svg class="face face-${level}" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <circle class="skin" cx="16" cy="16" r="15"></circle>
      ${features[level]}
    </svg>
  `;
}

const dots = svg`<circle class="ink" cx="11" cy="14" r="1.7" /><circle class="ink" cx="21" cy="14" r="1.7" />`;

const features: readonly SVGTemplateResult[] = [
  svg`${dots}<path class="stroke" d="m7.5 9 5.5 3m11.5-3-5.5 3M10 24q6-6 12 0" />`,
  svg`${dots}<path class="stroke" d="m8 10.6 5 .6m11-.6-5 .6M11 22.6q5-3 10 0" />`,
  svg`${dots}<path class="stroke" d="M11.2 21.6h9.6" />`,
  svg`${dots}<path class="stroke" d="M10.4 19.8q5.6 4.8 11.2 0" />`,
  svg`<path class="stroke" d="M8.8 14.4q2.2-3 4.4 0m5.600 0q2.2-3 4.4 0" />
      <path class="ink" d="M9.400 18.600h13.200q-1 7-6.600 7t-6.600-7Z" />`,
];
