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
  svg`${dots}<path class="stroke" d="m7.500 9.500 5 2.500m12-2.500-5 2.500M10.200 23.400q5.800-5 11.600 0" />`,
  svg`${dots}<path class="stroke" d="m8 10.400 5 .4m11-.4-5 .4M11.200 22.400q4.800-2.200 9.600 0" />`,
  svg`${dots}<path class="stroke" d="M11.400 21.400h9.200" />`,
  svg`${dots}<path class="stroke" d="M11 20.200q5 3.200 10 0" />`,
  svg`<path class="stroke" d="M8.800 14.400q2.200-3 4.400 0m5.600 0q2.200-3 4.400 0M9.600 19q6.400 6.800 12.800 0" />`,
];
